package nndl.labs.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nndl.data.NumberReading;
import org.junit.jupiter.api.Test;

final class NumberDeskTest {
    private final PadNetworks networks = new PadNetworks(Runnable::run, Runnable::run);
    private final NumberDesk desk = new NumberDesk(networks, Runnable::run, Runnable::run);

    private String read() {
        return desk.sight().verdict().best().map(NumberReading::digits).orElse("");
    }

    @Test
    void number_isReadByTheChosenNetwork_andForgottenWhenCleared() {
        desk.pad().put(Sheet.WIDE.withAll(ToldStrokes.number()));
        assertFalse(desk.inkProperty().get().isEmpty());
        assertEquals("", read(), "without a network");
        networks.loadBundled();
        assertEquals("504192", read());
        assertEquals(Optional.of(networks.chosen()), desk.sight().question().network());
        desk.pad().clear();
        assertEquals("", read());
        assertTrue(desk.shownWay().isEmpty());
        desk.pad().undo();
        assertEquals("504192", read());
    }

    @Test
    void picture_isReadAsOne() {
        networks.loadBundled();
        desk.pad().open(Sheet.WIDE.withAll(ToldStrokes.number()).ink());
        assertTrue(desk.pad().sheet().picture().isPresent());
        assertEquals("504192", read());
    }

    @Test
    void way_isTheBestAgainForEachNewNumber() {
        networks.loadBundled();
        desk.pad().put(Sheet.WIDE.withAll(ToldStrokes.number()));
        desk.wayProperty().set(1);
        assertEquals(desk.sight().verdict().ways().get(1), desk.shownWay().orElseThrow());
        desk.pad().put(Sheet.WIDE.withAll(ToldStrokes.number().subList(0, 3)));
        assertEquals("50", desk.shownWay().orElseThrow().digits());
    }
}
