package nndl.labs.slowdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nndl.ui.Chapter;
import nndl.ui.Fx;
import nndl.ui.Lab;
import nndl.ui.LabContext;
import nndl.ui.LabEntry;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Numbers;
import nndl.ui.Shell;
import nndl.ui.Theme;
import nndl.ui.chart.LiveChart;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

final class SlowdownLabTest {
    private static final int PULSES = 4;

    private LabContext context;
    private Stage stage;
    private Shell shell;
    private Lab lab;

    @BeforeEach
    void open(@TempDir Path home) {
        context = Labs.context(home, Language.EN);
        Fx.run(() -> {
            LabEntry entry = new LabEntry(
                    "slowdown",
                    Chapter.LEARNING_BETTER,
                    MaterialDesignS.SPEEDOMETER_SLOW,
                    SlowdownLab::new,
                    SlowdownLab.EXERCISES);
            shell = Labs.shell(context, List.of(entry), new Look(Theme.LIGHT, 100), 1440, 900);
            stage = new Stage();
            stage.setScene(shell.scene());
            stage.show();
            shell.open("slowdown");
            lab = shell.lab();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.close();
            shell.close();
        });
    }

    private static <N extends Node> List<N> all(Node root, Class<N> type) {
        List<N> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, type)));
        }
        return found;
    }

    private List<LiveChart> charts() {
        return all(shell.scene().getRoot(), LiveChart.class);
    }

    /** Changes something, and compares what the fields show with what the chart then begins with. */
    private void assertPlottedAsShown(Runnable change) {
        Fx.run(change);
        Fx.pulses(PULSES);
        Fx.run(() -> {
            List<TextField> fields = all(lab.controls(), TextField.class);
            double z = number(fields.get(0)) * number(fields.get(2)) + number(fields.get(1));
            double a = new Sigmoid().value(z);
            charts().get(0).model().series().forEach(series -> assertEquals(a, series.y(0), 1e-12));
            double quadratic = charts().get(2).model().series().get(0).y(0);
            assertEquals(Math.abs(a * a * (1 - a) * number(fields.get(2))), quadratic, 1e-12);
            int epochs = (int) number(fields.get(5));
            assertEquals(epochs + 1, charts().get(1).model().series().get(1).size());
        });
    }

    private static double number(TextField field) {
        return Numbers.parse(field.getText()).orElseThrow();
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void sliders_movedInAnyWay_arePlottedAsShown() {
        Slider w = Fx.get(() -> all(lab.controls(), Slider.class).get(0));
        Slider epochs = Fx.get(() -> all(lab.controls(), Slider.class).get(5));
        TextField field = Fx.get(() -> all(lab.controls(), TextField.class).get(0));
        assertPlottedAsShown(() -> {});
        assertPlottedAsShown(() -> w.setValue(1.23456));
        assertPlottedAsShown(() -> press(w, KeyCode.LEFT));
        assertPlottedAsShown(() -> press(w, KeyCode.END));
        assertPlottedAsShown(() -> press(w, KeyCode.PAGE_DOWN));
        assertPlottedAsShown(() -> {
            field.setText("-7,125");
            press(field, KeyCode.ENTER);
        });
        assertPlottedAsShown(() -> epochs.setValue(2.0));
        assertPlottedAsShown(() -> all(lab.controls(), Button.class).forEach(Button::fire));
        Fx.run(() -> assertEquals("2.00", field.getText()));
    }

    @Test
    void tell_showsEpoch118InWordsAndOnTheCharts() throws Exception {
        Fx.get(() -> lab.tell()).get();
        Fx.pulses(PULSES);
        Fx.run(() -> {
            charts().forEach(chart -> assertEquals(118, chart.markerXProperty().get()));
            assertEquals(
                    "Output a: Quadratic cost falls from 0.982 to 0.203 at epoch 300; "
                            + "Cross-entropy falls from 0.982 to 0.012 at epoch 300.",
                    charts().get(0).summaryProperty().get());
            context.text().languageProperty().set(Language.ZH);
            assertTrue(charts().get(2).summaryProperty().get().startsWith("梯度 |∂C/∂w|：二次代价先升到第"));
        });
    }

    @Test
    void keys_alone_runEverything() {
        Fx.run(() -> {
            key("W");
            key("G");
            key("M");
            key("S");
        });
        Fx.pulses(PULSES);
        Fx.run(() -> {
            assertEquals(1, charts().get(0).markerXProperty().get());
            assertEquals(22, charts().get(0).model().backdrop().size());
            assertEquals(302, charts().get(0).model().series().get(1).size());
            key("Space");
        });
        Fx.pulses(20);
        Fx.run(() -> {
            assertTrue(charts().get(0).markerXProperty().get() > 1);
            key("Ctrl+R");
            assertEquals(0, charts().get(0).markerXProperty().get());
            key("M");
        });
        Fx.pulses(PULSES);
        Fx.run(() -> assertEquals(0, charts().get(0).model().backdrop().size()));
    }

    @Test
    void pageRule_fromFarOut_neverShowsWhatIsNoNumber() {
        Fx.run(() -> {
            List<TextField> fields = all(lab.controls(), TextField.class);
            key("W");
            for (int i = 0; i < 2; i++) {
                fields.get(i).setText("100");
                press(fields.get(i), KeyCode.ENTER);
            }
        });
        for (int epoch = 0; epoch < 4; epoch++) {
            Fx.pulses(PULSES);
            Fx.run(() -> {
                for (Label label : all(lab.centre(), Label.class)) {
                    assertFalse(label.getText().matches(".*(NaN|nfinity|∞).*"), label.getText());
                }
                key("S");
            });
        }
    }

    private void key(String name) {
        lab.commands().stream()
                .filter(command -> command.keyName().equals(name))
                .forEach(command -> command.action().run());
    }
}
