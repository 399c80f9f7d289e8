package nndl.ui.training;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.training.CostTrace;
import nndl.training.runs.Origin;
import nndl.ui.Numbers;
import nndl.ui.ScrollColumn;
import nndl.ui.Text;
import nndl.ui.WrappedLabel;
import nndl.ui.chart.LiveChart;

/**
 * The mini-batches of the run on screen, each as the trainer meets it, and why their costs jump.
 *
 * <p>Nothing is recorded, and nothing paid, until somebody looks here; from then on the run under way is recorded, and
 * every later run from its beginning. Only the costs of the run on screen are kept.
 */
final class MiniBatchSide {
    private static final long BETWEEN_WORDS_NANOSECONDS = 100_000_000;
    /** Over so many mini-batches, at most, the beginning and the end of the curve are told in words. */
    private static final int TOLD = 500;

    private final Text text;
    private final RunScreen screen;
    private final RunPlayer player;
    private final MiniBatchChart chart;
    private final WrappedLabel said = new WrappedLabel("pending");
    private final WrappedLabel meaning = new WrappedLabel("muted");
    private final ScrollColumn node;
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };
    private Optional<CostTrace> drawn = Optional.empty();
    private Optional<CurrentRun> shown = Optional.empty();
    private long lastSaid;
    private int sizeSaid;

    /** Shows the run on screen from now on, while it is looked at. */
    MiniBatchSide(Text text, RunScreen screen, RunPlayer player) {
        this.text = text;
        this.screen = screen;
        this.player = player;
        chart = new MiniBatchChart(text);
        node = node();
        node.sceneProperty().addListener((value, old, now) -> look());
        screen.runProperty().addListener((value, old, now) -> look());
        player.activeProperty().addListener((value, old, now) -> look());
        player.awayProperty().addListener((value, old, now) -> look());
        screen.scrubber().shownProperty().addListener((value, old, now) -> mark());
        text.languageProperty().addListener((value, old, now) -> look());
    }

    private ScrollColumn node() {
        VBox words = new VBox(said, meaning);
        words.getStyleClass().add("card");
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox cards = new VBox(chart.node(), words);
        cards.getStyleClass().add("mini-batches");
        VBox.setVgrow(chart.node(), Priority.ALWAYS);
        return new ScrollColumn(cards);
    }

    Node view() {
        return node;
    }

    MiniBatchChart chart() {
        return chart;
    }

    void close() {
        pulses.stop();
    }

    /** Shows what there is, and goes on with every pulse while there is more to come. */
    private void look() {
        if (node.getScene() == null) {
            pulses.stop();
            return;
        }
        player.recordMiniBatches();
        boolean more = draw();
        say();
        if (more) {
            pulses.start();
        } else {
            pulses.stop();
        }
    }

    private void pulse(long now) {
        boolean more = draw();
        boolean news = chart.size() != sizeSaid && now - lastSaid >= BETWEEN_WORDS_NANOSECONDS;
        if (news || !more) {
            lastSaid = now;
            say();
        }
        if (!more) {
            pulses.stop();
        }
    }

    /** Draws what has come, and tells whether more will. */
    private boolean draw() {
        CurrentRun run = screen.run();
        Optional<CostTrace> trace = player.miniBatches();
        if (!shown.equals(Optional.of(run)) || !drawn.equals(trace)) {
            shown = Optional.of(run);
            drawn = trace;
            chart.begin(
                    run.settings().learning().epochs(),
                    screen.summary().trainingSize(),
                    run.settings().learning().miniBatchSize());
        }
        boolean behind = trace.filter(chart::draw).isPresent();
        if (trace.isPresent()) {
            chart.draw(run.results());
        }
        mark();
        return behind || goesOn();
    }

    /** Whether the run on screen is the one under way. */
    private boolean goesOn() {
        return player.activeProperty().get() && !player.awayProperty().get();
    }

    /** The network of the epoch looked at is that after its last mini-batch. */
    private void mark() {
        int epoch = screen.scrubber().shownProperty().get();
        chart.node().markerXProperty().set(chart.size() > 0 && epoch >= 0 ? epoch + 1 : Double.NaN);
    }

    private void say() {
        sizeSaid = chart.size();
        LiveChart plot = chart.node();
        plot.placeholderProperty().set(text.get(emptyBecause()));
        String now = state();
        said.setText(now);
        said.setVisible(!now.isEmpty());
        said.setManaged(!now.isEmpty());
        int miniBatchSize = screen.run().settings().learning().miniBatchSize();
        meaning.setText(text.get("miniBatches.meaning", Numbers.count(miniBatchSize)));
        plot.subtitleProperty().set(count());
        plot.summaryProperty().set(plot.titleProperty().get() + text.get("summary.colon") + summary());
        plot.refresh();
    }

    private String emptyBecause() {
        if (!player.startedProperty().get()) {
            return "chart.empty";
        }
        return drawn.isPresent() || goesOn() ? "miniBatches.waiting" : "miniBatches.none";
    }

    /** What one might wonder about: why there is nothing, or not all. */
    private String state() {
        if (drawn.isEmpty()) {
            boolean over = player.startedProperty().get()
                    && !goesOn()
                    && !screen.run().results().isEmpty();
            return over ? text.get("miniBatches.notRecorded") : "";
        }
        CostTrace trace = drawn.get();
        if (trace.isFull()) {
            return text.get("miniBatches.full", Numbers.count(CostTrace.MOST));
        }
        return trace.size() > 0 && trace.epoch(0) > firstEpoch()
                ? text.get("miniBatches.fromThere", Numbers.fixed(trace.epoch(0), 2))
                : "";
    }

    private int firstEpoch() {
        return screen.run().kept().start().origin() instanceof Origin.Fork fork ? fork.epoch() + 1 : 0;
    }

    private String count() {
        return chart.size() == 0 ? "" : text.get("miniBatches.count", Numbers.count(chart.size()));
    }

    private String summary() {
        int size = chart.size();
        if (size == 0) {
            return text.get("summary.EMPTY");
        }
        int told = Math.min(TOLD, (size + 1) / 2);
        return text.get(
                "miniBatches.summary",
                Numbers.count(size),
                Numbers.count(told),
                Numbers.significant(chart.mean(0, told), 3),
                Numbers.significant(chart.mean(size - told, size), 3));
    }
}
