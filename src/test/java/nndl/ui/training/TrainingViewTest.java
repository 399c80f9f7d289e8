package nndl.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import nndl.data.Mnist;
import nndl.nn.Evaluation;
import nndl.training.DataSet;
import nndl.training.Datasets;
import nndl.training.EpochResult;
import nndl.training.Experiments;
import nndl.training.RunControl;
import nndl.training.RunSettings;
import nndl.training.TrainingSession;
import nndl.training.runs.Origin;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Series;
import nndl.ui.runs.KeptRun;
import nndl.ui.runs.RunInside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view on real MNIST, with the experiment that trains on 1,000 pictures. */
final class TrainingViewTest {
    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private Thread.UncaughtExceptionHandler before;
    private LabContext context;
    private TrainingView view;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path home) {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
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
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertEquals(List.of(), List.copyOf(uncaught));
    }

    private void press(String key) {
        Labs.press(Fx.get(view::commands), key);
    }

    @SuppressWarnings("unchecked")
    private List<String> log() {
        return ((ListView<Supplier<String>>) stage.getScene().lookup(".log"))
                .getItems().stream()
                        .map(line -> line.get().replace("\u00a0 ", " ")) // the wider spaces
                        .toList();
    }

    private String runButton() {
        return ((Button) stage.getScene().lookup(".run-controls .accent")).getText();
    }

    @Test
    void stepEpoch_threeTimes_logsThreeEpochsAsTheBook() {
        for (int epochs = 1; epochs <= 3; epochs++) {
            press("E");
            int lines = epochs + 1;
            Fx.await(() -> log().size() == lines);
        }
        List<String> log = Fx.get(this::log);
        assertTrue(log.get(0).startsWith("Epoch 2: test "), log::toString);
        assertTrue(log.get(2).startsWith("Epoch 0: test 5,887 / 10,000, cost 2.0763"), log::toString);
        assertTrue(log.get(2).contains("training 690 / 1,000, cost 1.8434"), log::toString);
        assertEquals("Run", Fx.get(this::runButton));
    }

    /** The first figure is the book's; the network that is kept must give it again. */
    @Test
    void stepEpoch_twice_networksOfBothEpochsAreKeptUntilTheRunIsDeletedForGood() {
        press("E");
        Fx.await(() -> log().size() == 2);
        press("E");
        Fx.await(() -> log().size() == 3);
        KeptRun run = Fx.get(() -> context.runs().runs().get(0));
        RunInside inside = run.inside().orElseThrow();
        assertEquals(Set.of(0, 1), inside.networks().epochs());
        assertEquals(
                5887,
                Evaluation.of(
                                inside.networks().network(0).orElseThrow(),
                                inside.tested().examples(inside.scale()))
                        .accuracy()
                        .correct());
        press("Ctrl+R");
        Fx.run(() -> context.runs().delete(List.of(run)));
        assertEquals(Set.of(0, 1), inside.networks().epochs(), "may be taken back");
        Fx.run(() -> context.runs().delete(List.of()));
        assertEquals(Set.of(), inside.networks().epochs());
        assertTrue(run.inside().isEmpty());
    }

    /** The same settings without a window: what a fork with nothing changed must measure. */
    private static List<Double> costs(int epochs) throws Exception {
        RunSettings settings =
                Experiments.named("overfit-1k").orElseThrow().parts().get(0).settings();
        List<Double> costs = new ArrayList<>();
        RunControl control = new RunControl();
        new TrainingSession(settings, Datasets.of(Mnist.load(Optional.empty()), settings.data()))
                .run(
                        (result, network) -> {
                            costs.add(result.on(DataSet.TEST).orElseThrow().dataCost());
                            if (costs.size() == epochs) {
                                control.cancel();
                            }
                        },
                        control);
        return costs.subList(0, epochs);
    }

    private void assertGoesOn(KeptRun before, int fork, List<Double> costs) {
        press("Ctrl+K");
        Fx.await(() -> context.runs().runs().get(0) != before && view.results().size() >= costs.size() - fork - 1);
        press("Ctrl+R");
        KeptRun run = Fx.get(() -> context.runs().runs().get(0));
        Origin.Fork origin = (Origin.Fork) run.start().origin();
        assertEquals(new Origin.Fork(before.start().id(), fork, ""), origin);
        for (int epoch = fork + 1; epoch < costs.size(); epoch++) {
            EpochResult result = run.results().get(epoch - fork - 1);
            assertEquals(epoch, result.epoch());
            assertEquals(costs.get(epoch), result.on(DataSet.TEST).orElseThrow().dataCost());
        }
        assertTrue(before.lookProperty().get().visible());
    }

    @Test
    void fork_ofTheNewestEpochAndOfAnEarlierOne_goOnBitByBitWithNothingChanged() throws Exception {
        List<Double> costs = costs(6);
        press("E");
        Fx.await(() -> log().size() == 2);
        press("E");
        Fx.await(() -> log().size() == 3);
        KeptRun before = Fx.get(() -> context.runs().runs().get(0));
        assertGoesOn(before, 1, costs);

        press("E");
        Fx.await(() -> log().size() == 2);
        press("E");
        Fx.await(() -> log().size() == 3);
        KeptRun again = Fx.get(() -> context.runs().runs().get(0));
        Fx.run(() -> ((Slider) stage.getScene().lookup(".scrubber .slider")).setValue(0));
        assertGoesOn(again, 0, costs);
    }

    @Test
    void eta_loweredOnTheWay_isNotSaidToBeAHalving() {
        press("E");
        Fx.await(() -> log().size() == 2);
        Fx.run(() -> stage.getScene().getRoot().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> field.getText().equals("0.5"))
                .forEach(field -> {
                    field.setText("0.2");
                    field.fireEvent(new ActionEvent());
                }));
        press("E");
        Fx.await(() -> log().get(0).startsWith("Epoch 1"));
        List<String> log = Fx.get(this::log);
        assertTrue(log.stream().anyMatch(line -> line.startsWith("From epoch 1 on: η 0.2")), log::toString);
        assertTrue(log.stream().noneMatch(line -> line.contains("no better validation")), log::toString);
    }

    @Test
    void hindsight_onARunOfTwoEpochs_marksTheOneThatWouldBeKept() {
        press("E");
        Fx.await(() -> log().size() == 2);
        press("E");
        Fx.await(() -> log().size() == 3);
        Fx.run(() -> stage.getScene().getRoot().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().equals("what early stopping would have done"))
                .forEach(CheckBox::fire));
        Fx.await(() -> stage.getScene().getRoot().lookupAll(".label").stream().anyMatch(label -> ((Label) label)
                .getText()
                .startsWith("With 10 epochs of patience the run would have gone on to epoch 1")));
    }

    @Test
    void runAndReset_tenTimesInARow_endsWithAnEmptyLogAndCanRunAgain() {
        for (int i = 0; i < 10; i++) {
            press("Space");
            press("Ctrl+R");
        }
        assertEquals("Run", Fx.get(this::runButton));
        press("Space");
        Fx.await(() -> log().size() > 3);
        assertEquals("Pause", Fx.get(this::runButton));
        press("Ctrl+R");
        assertEquals(List.of(), Fx.get(this::log));
        Fx.pulses(10);
        assertEquals(List.of(), Fx.get(this::log), "results of a run that was ended are dropped");
    }

    @Test
    void pause_inMidRun_holdsTheRun() throws InterruptedException {
        press("Space");
        Fx.await(() -> log().size() > 3);
        press("Space");
        assertEquals("Run", Fx.get(this::runButton));
        int held = linesOnceStill();
        press("Space");
        Fx.await(() -> log().size() > held);
    }

    /** The evaluation under way still arrives after a pause; then nothing does for a second. */
    private int linesOnceStill() throws InterruptedException {
        int before = -1;
        int now = Fx.get(this::log).size();
        for (int seconds = 0; before != now && seconds < 30; seconds++) {
            Thread.sleep(1000);
            before = now;
            now = Fx.get(this::log).size();
        }
        assertEquals(before, now, "the run goes on");
        return now;
    }

    @Test
    void language_changedInMidRun_changesTheLog() {
        press("E");
        Fx.await(() -> log().size() == 2);
        Fx.run(() -> context.text().languageProperty().set(Language.ZH));
        assertTrue(Fx.get(this::log).get(0).startsWith("第 0 轮：测试 5,887 / 10,000"), () -> log().toString());
    }

    /** The run on screen begins with them, and its curve lies on top of their band. */
    @Test
    void seeds_run_areABandBelowTheRunOnScreen() {
        Fx.run(() -> stage.getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && "Run the seeds".equals(button.getText()))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow()
                .fire());
        ChartModel chart = ((LiveChart) Fx.get(() -> stage.getScene().lookup(".live-chart"))).model();
        Fx.await(() -> log().size() > 3
                && !chart.bands().isEmpty()
                && chart.bands().get(0).size() > 0);
        List<String> names = Fx.get(() -> chart.series().stream()
                .map(Series::name)
                .filter(name -> !name.endsWith("the book"))
                .toList());
        assertEquals(List.of("training, median of 10 seeds", "training"), names);
        assertEquals("Pause", Fx.get(this::runButton));
    }

    @Test
    void close_inMidRun_endsTheTrainingThread() {
        press("Space");
        Fx.await(() -> log().size() > 2);
        Fx.run(view::close);
        Fx.await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("nndl-training")));
        int lines = Fx.get(this::log).size();
        Fx.pulses(5);
        assertEquals(lines, Fx.get(this::log).size());
        assertFalse(lines == 0);
    }
}
