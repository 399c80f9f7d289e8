package nndl.ui.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class HeatColorsTest {
    private static double contrast(Color one, Color other) {
        double a = HeatColors.luminance(one);
        double b = HeatColors.luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Who sees no hue still sees more and less. */
    @Test
    void colors_fromLittleToMuch_growLighter() {
        for (int i = 1; i <= 100; i++) {
            assertTrue(HeatColors.luminance(HeatColors.of(i / 100.0))
                    > HeatColors.luminance(HeatColors.of((i - 1) / 100.0)));
        }
    }

    @Test
    void ink_onAnyColor_isLegible() {
        for (int i = 0; i <= 100; i++) {
            Color paper = HeatColors.of(i / 100.0);
            assertTrue(contrast(HeatColors.ink(paper), paper) >= 4.5, "at " + i);
        }
    }

    @Test
    void luminance_blackAndWhite_isZeroAndOne() {
        assertEquals(0, HeatColors.luminance(Color.BLACK));
        assertEquals(1, HeatColors.luminance(Color.WHITE), 1e-12);
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-12);
    }

    @Test
    void css_ofAColor_readsBack() {
        Color color = HeatColors.of(0.37);
        assertEquals(color.getGreen(), Color.web(HeatColors.css(color)).getGreen(), 1 / 255.0);
    }
}
