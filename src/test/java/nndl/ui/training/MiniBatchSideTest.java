package nndl.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.Experiments;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Views;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.ReadOut;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.Smoothing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view of mini-batches on the experiment that trains on 1,000 pictures, 100 mini-batches an epoch. */
final class MiniBatchSideTest {
    private LabContext context;
    private TrainingView view;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path home) {
        context = Labs.context(home, Language.EN);
        Fx.run(() -> {
            view = new TrainingView(
                    context, List.of(Experiments.named("overfit-1k").orElseThrow()));
            stage = new Stage();
            stage.setScene(new Scene(
                    new BorderPane(view.centre(), null, view.controls(), view.runControls(), null), 1400, 900));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            view.close();
            stage.close();
        });
        context.runs().close();
    }

    private void show(String name) {
        Fx.run(() -> ((Views) view.centre()).show(name));
        Fx.pulses(3);
    }

    private void press(String key) {
        Labs.press(Fx.get(view::commands), key);
    }

    private void learn(int epochs) {
        for (int i = 0; i < epochs; i++) {
            int before = Fx.get(() -> view.results().size());
            press("E");
            Fx.await(() -> view.results().size() == before + 1);
        }
        Fx.pulses(3);
    }

    private LiveChart chart() {
        return (LiveChart) stage.getScene().lookup(".mini-batch-chart");
    }

    private Series costs() {
        return chart().model().series().get(0);
    }

    private List<String> words() {
        return Fx.get(() -> view.centre().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void run_lookedAtFromItsBeginning_isDrawnMiniBatchByMiniBatchWithItsEpochs() {
        show("minibatches");
        learn(2);
        Series costs = costs();
        Fx.await(() -> costs.size() == 200);
        assertEquals(0, costs.x(0));
        assertEquals(1.99, costs.x(199), 1e-12);
        Series wholeSet = chart().model().series().get(1);
        List<EpochResult> results = view.results();
        for (int e = 0; e < 2; e++) {
            assertEquals(e + 1, wholeSet.x(e));
            assertEquals(results.get(e).on(DataSet.TRAINING).orElseThrow().dataCost(), wholeSet.y(e));
        }
        assertTrue(words().contains("200 mini-batches"), () -> words().toString());
        Fx.run(() -> chart().cursorXProperty().set(costs.x(42)));
        String read = Fx.get(() -> chart().lookup(".chart-plot").getAccessibleText());
        assertTrue(read.startsWith("epoch 0, mini-batch 43 of 100; one mini-batch "), read);
        assertTrue(read.contains("mean of 501 points"), read);
    }

    @Test
    void run_lookedAtInItsMidst_isDrawnFromThereAndSaysSo() {
        learn(2);
        show("minibatches");
        learn(1);
        Fx.await(() -> costs().size() == 100);
        assertEquals(2, costs().x(0));
        assertTrue(
                words().stream().anyMatch(said -> said.startsWith("Recorded from epoch 2.00 on")),
                () -> words().toString());
        press("Ctrl+R");
        learn(1);
        Fx.await(() -> costs().size() == 100);
        assertEquals(0, costs().x(0), "the next one is recorded from its beginning");
    }

    @Test
    void run_ofBefore_saysWhyThereIsNothing() {
        show("minibatches");
        learn(1);
        press("Ctrl+R");
        assertEquals("Press Run.", Fx.get(() -> chart().placeholderProperty().get()));
        assertEquals(0, costs().size(), "what was recorded went with its run");
        lookAtRun(0);
        assertNothingIsSaidToBeRecorded();
    }

    @Test
    void run_ofBeforeWhileAnotherIsUnderWay_isNotSaidToGoOn() {
        show("minibatches");
        learn(1);
        press("Ctrl+R");
        learn(1);
        Fx.await(() -> costs().size() == 100);
        lookAtRun(1);
        Fx.pulses(3);
        assertEquals(0, costs().size());
        assertNothingIsSaidToBeRecorded();
        press("B");
        Fx.await(() -> costs().size() == 100);
        assertTrue(words().contains("100 mini-batches"), () -> words().toString());
    }

    private void lookAtRun(int row) {
        Fx.run(() -> ((Views) view.controls().lookup(".views")).show("runs"));
        Fx.pulses(3);
        Fx.run(() -> {
            ((ListView<?>) stage.getScene().lookup(".run-list"))
                    .getSelectionModel()
                    .select(row);
            stage.getScene().getRoot().lookupAll(".button").stream()
                    .filter(node -> node instanceof Button button && "Look at it".equals(button.getText()))
                    .findFirst()
                    .map(Button.class::cast)
                    .orElseThrow()
                    .fire();
        });
    }

    private void assertNothingIsSaidToBeRecorded() {
        assertEquals(1, Fx.get(() -> view.results().size()));
        assertEquals("Nothing was recorded of this run.", Fx.get(() -> chart().placeholderProperty()
                .get()));
        assertTrue(
                words().stream().anyMatch(said -> said.startsWith("The costs of mini-batches are not kept")),
                () -> words().toString());
    }

    @Test
    void smoothing_chosenInTheForm_isThatOfAllFourChartsAndHidesNoValue() {
        learn(3);
        Smoothing three = new Smoothing(3);
        @SuppressWarnings("unchecked")
        ComboBox<Object> choice = Fx.get(() -> (ComboBox<Object>) view.controls().lookupAll(".combo-box").stream()
                .filter(box -> ((ComboBox<?>) box).getItems().contains(three))
                .findFirst()
                .orElseThrow());
        Fx.run(() -> choice.setValue(three));
        List<LiveChart> charts = Fx.get(() -> view.centre().lookupAll(".live-chart").stream()
                .map(LiveChart.class::cast)
                .toList());
        assertEquals(4, charts.size());
        for (LiveChart chart : charts) {
            assertEquals(three, chart.smoothingProperty().get());
        }
        Fx.run(() -> {
            ReadOut read = ReadOut.at(charts.get(0).model(), 1);
            double[] costs = view.results().stream()
                    .mapToDouble(
                            result -> result.on(DataSet.TRAINING).orElseThrow().dataCost())
                    .toArray();
            assertEquals(costs[1], read.entries().get(0).y());
            assertEquals(
                    (costs[0] + costs[1] + costs[2]) / 3,
                    read.entries().get(0).mean().orElseThrow(),
                    1e-12);
        });
    }
}
