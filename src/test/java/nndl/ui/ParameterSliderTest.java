package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ParameterSliderTest {
    private final Parameter parameter = Parameter.linear(-5, 5, 0.25, 2.5);
    private ParameterSlider slider;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = Fx.get(() -> {
            slider = new ParameterSlider(new Text(Language.EN), "z", new SimpleStringProperty("input"), parameter);
            Stage shown = new Stage();
            shown.setScene(new Scene(new StackPane(slider), 300, 100));
            shown.show();
            return shown;
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void shown_afterClickOnTrack_agrees() {
        Fx.run(() -> {
            Node track = slider.slider().lookup(".track");
            mouse(track, MouseEvent.MOUSE_PRESSED, 0.311);
            mouse(track, MouseEvent.MOUSE_RELEASED, 0.311);
            assertTrue(parameter.get() < 2.5);
            assertAgrees();
        });
    }

    @Test
    void shown_whileDragging_agreesAndReachesTheEnds() {
        Fx.run(() -> {
            Node track = slider.slider().lookup(".track");
            mouse(track, MouseEvent.MOUSE_PRESSED, 0.5);
            for (double at = 0.5; at < 1.2; at += 0.037) {
                mouse(track, MouseEvent.MOUSE_DRAGGED, at);
                assertAgrees();
            }
            assertEquals(5, parameter.get());
            mouse(track, MouseEvent.MOUSE_DRAGGED, -0.2);
            mouse(track, MouseEvent.MOUSE_RELEASED, -0.2);
            assertEquals(-5, parameter.get());
            assertAgrees();
        });
    }

    @Test
    void shown_afterKeys_agrees() {
        Fx.run(() -> {
            key(KeyCode.RIGHT);
            assertEquals(2.75, parameter.get());
            key(KeyCode.PAGE_DOWN);
            assertEquals(0.25, parameter.get());
            key(KeyCode.END);
            assertEquals(5, parameter.get());
            key(KeyCode.HOME);
            assertEquals(-5, parameter.get());
            assertAgrees();
        });
    }

    @Test
    void shown_afterSetAndReset_agrees() {
        Fx.run(() -> {
            parameter.valueProperty().set(1.37);
            assertEquals(1.25, parameter.get());
            assertAgrees();
            parameter.reset();
            assertEquals(2.5, parameter.get());
            assertAgrees();
        });
    }

    @Test
    void field_nonsense_saysWhyAndKeepsTheValue() {
        Fx.run(() -> {
            type("abc");
            assertEquals(2.5, parameter.get());
            assertEquals(
                    "“abc” is not a number. 2.50 stays in use.", slider.reason().getText());
            assertTrue(slider.reason().isVisible());
            type("1,37");
            assertEquals(1.37, parameter.get());
            assertFalse(slider.reason().isVisible());
            assertAgrees();
        });
    }

    private void assertAgrees() {
        assertEquals(parameter.get(), slider.slider().getValue());
        assertEquals(parameter.get(), Numbers.parse(slider.field().getText()).orElseThrow());
    }

    private void type(String typed) {
        slider.field().setText(typed);
        slider.field().fireEvent(new ActionEvent());
    }

    private void key(KeyCode code) {
        Event.fireEvent(slider.slider(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double across) {
        double x = across * node.getLayoutBounds().getWidth();
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        5,
                        x,
                        5,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        false,
                        new PickResult(node, x, 5)));
    }
}
