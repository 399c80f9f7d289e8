package nndl.ui.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeatScaleTest {
    /** One run that learnt nothing leaves the others apart: the newcomer's map, of 10.7 and many above 66. */
    @Test
    void of_oneBadRun_keepsTheOthersApart() {
        HeatScale scale = HeatScale.of(List.of(0.107, 0.66, 0.7, 0.75, 0.8, 0.82, 0.84, 0.85));
        assertTrue(scale.cut());
        assertEquals(0, scale.share(0.107));
        assertEquals(1, scale.share(0.85));
        assertTrue(scale.share(0.85) - scale.share(0.8) > 0.25);
    }

    @Test
    void of_fewValues_isTheirRange() {
        HeatScale scale = HeatScale.of(List.of(0.2, 0.9, 0.55));
        assertFalse(scale.cut());
        assertEquals(0.5, scale.share(0.55), 1e-12);
        assertEquals(1, HeatScale.of(List.of(0.5)).share(0.5));
    }

    @Test
    void of_mostlyTheSame_tellsTheWorstApart() {
        HeatScale scale = HeatScale.of(List.of(0.1, 0.9, 0.9, 0.9, 0.9));
        assertEquals(0, scale.share(0.1));
        assertEquals(1, scale.share(0.9));
    }
}
