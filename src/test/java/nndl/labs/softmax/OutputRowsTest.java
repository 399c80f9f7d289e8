package nndl.labs.softmax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nndl.nn.Objective;
import nndl.ui.Fx;
import nndl.ui.Language;
import nndl.ui.Numbers;
import nndl.ui.Text;
import org.junit.jupiter.api.Test;

final class OutputRowsTest {
    private final SoftmaxModel model = new SoftmaxModel();

    @Test
    void firstRow_anyWayOfChanging_showsWhatIsUsedAndDrawn() {
        Fx.run(() -> {
            Text text = new Text(Language.EN).in("nndl/labs/softmax");
            OutputRows rows = new OutputRows(text, model, new Words(text, model));
            model.layerProperty().addListener(value -> rows.show(model.layer()));
            rows.show(model.layer());
            new Scene(rows, 700, 300);
            rows.applyCss();
            rows.layout();
            Slider slider = (Slider) rows.lookup(".slider");
            TextField field = (TextField) rows.lookup(".text-field");
            List<Runnable> ways = List.of(
                    () -> slider.setValue(1.2345),
                    () -> slider.setValue(slider.getMax()),
                    () -> slider.setValue(slider.getMin()),
                    () -> key(slider, KeyCode.RIGHT),
                    () -> key(slider, KeyCode.PAGE_UP),
                    () -> key(slider, KeyCode.END),
                    () -> type(field, "0,37"),
                    () -> type(field, "1000"),
                    () -> type(field, "nonsense"),
                    model::reset);
            for (Runnable way : ways) {
                way.run();
                field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
                assertAgrees(rows, slider, field);
            }
            assertEquals(2.5, slider.getValue());
        });
    }

    private void assertAgrees(OutputRows rows, Slider slider, TextField field) {
        double z = model.layer().z(0);
        double a = Objective.SOFTMAX_LOG_LIKELIHOOD.activations(model.layer().inputs())[0];
        assertEquals(z, Numbers.parse(field.getText()).orElseThrow());
        assertEquals(z, slider.getValue());
        assertEquals(a, ((OutputBar) rows.lookup(".output-bar")).valueProperty().get());
        assertEquals(Numbers.fixed(a, 3), ((Label) rows.lookup(".output-number")).getText());
    }

    private static void type(TextField field, String typed) {
        field.setText(typed);
        field.fireEvent(new ActionEvent());
    }

    private static void key(Slider slider, KeyCode code) {
        Event.fireEvent(slider, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
