package nndl.labs.softmax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import nndl.ui.Fx;
import org.junit.jupiter.api.Test;

final class OutputBarTest {
    private final SoftmaxModel model = new SoftmaxModel();
    private final OutputBar bar = Fx.get(this::open);

    private OutputBar open() {
        OutputBar opened = new OutputBar(wanted -> model.pull(0, wanted));
        StackPane root = new StackPane(opened);
        new Scene(root, 200, 40);
        root.resize(200, 40);
        root.layout();
        model.layerProperty().addListener(value -> show(opened));
        show(opened);
        return opened;
    }

    private void show(OutputBar shown) {
        shown.valueProperty().set(model.layer().a(0));
    }

    @Test
    void bar_draggedByMouse_followsThePointerAndStopsShortOfTheEnds() {
        Fx.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, 50);
            assertShown(0.25);
            mouse(MouseEvent.MOUSE_DRAGGED, 150);
            assertShown(0.75);
            mouse(MouseEvent.MOUSE_DRAGGED, 900);
            assertShown(1 - 1e-6);
            mouse(MouseEvent.MOUSE_DRAGGED, -900);
            assertShown(1e-6);
        });
    }

    @Test
    void bar_byKeys_goesInHundredthsAndTenthsToBothEnds() {
        Fx.run(() -> {
            model.pull(0, 0.5);
            key(KeyCode.RIGHT);
            assertShown(0.51);
            key(KeyCode.DOWN);
            assertShown(0.5);
            key(KeyCode.PAGE_UP);
            assertShown(0.6);
            key(KeyCode.PAGE_DOWN);
            assertShown(0.5);
            key(KeyCode.HOME);
            assertShown(1e-6);
            key(KeyCode.END);
            assertShown(1 - 1e-6);
        });
    }

    @Test
    void bar_isReachedByTabAndReadAloud() {
        assertTrue(bar.isFocusTraversable());
        assertEquals(bar.valueProperty().get(), bar.queryAccessibleAttribute(AccessibleAttribute.VALUE));
    }

    private void assertShown(double expected) {
        assertEquals(expected, bar.valueProperty().get(), 1e-9);
        assertEquals(expected, model.layer().a(0), 1e-9);
    }

    private void key(KeyCode code) {
        Event.fireEvent(bar, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void mouse(EventType<MouseEvent> type, double x) {
        Event.fireEvent(
                bar,
                new MouseEvent(
                        type,
                        x,
                        10,
                        x,
                        10,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
