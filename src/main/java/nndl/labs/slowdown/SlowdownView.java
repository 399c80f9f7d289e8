package nndl.labs.slowdown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import nndl.data.DataFiles;
import nndl.ui.LabContext;
import nndl.ui.Pulse;
import nndl.ui.ScrollColumn;
import nndl.ui.Soon;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import nndl.ui.chart.ExportFormat;
import nndl.ui.chart.LiveChart;

/**
 * Both neurons, their courses, and a sentence about them.
 *
 * <p>However many settings change between two frames, the courses are computed and drawn once.
 */
final class SlowdownView {
    private static final double SMALLEST_RANGE = 6;

    private final LabContext context;
    private final Text text;
    private final SlowdownModel model;
    private final Playback playback;
    private final List<CourseChart> charts = new ArrayList<>();
    private final Map<Cost, NeuronCard> cards = new EnumMap<>(Cost.class);
    private final Label story = new Label();
    private final DoubleProperty cursor = new SimpleDoubleProperty(Double.NaN);
    private final ScrollColumn node = new ScrollColumn();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private double range;
    private final Soon anew = new Soon(new Pulse(), this::showCourses);

    SlowdownView(LabContext context, SlowdownModel model, Playback playback) {
        this.context = context;
        this.text = context.text();
        this.model = model;
        this.playback = playback;
        for (Cost cost : Cost.values()) {
            cards.put(cost, new NeuronCard(text, cost));
        }
        ChartWords words = ChartWords.of(text::of);
        for (Quantity quantity : Quantity.values()) {
            CourseChart chart = new CourseChart(text, words, quantity);
            chart.node().cursorXProperty().bindBidirectional(cursor);
            chart.node().setOnPick(epoch -> playback.scrubber().look((int) Math.rint(epoch)));
            chart.node().setOnExport(format -> export(chart.node(), format));
            charts.add(chart);
        }
        arrange();
        InvalidationListener changed = value -> anew.ask();
        model.comparison.addListener(changed);
        model.manyStarts.addListener(changed);
        playback.epochProperty().addListener(value -> showEpoch());
        text.languageProperty().addListener(value -> {
            charts.forEach(CourseChart::say);
            showEpoch();
        });
        showCourses();
    }

    Node node() {
        return node;
    }

    /** What is on screen; changes once a frame at most. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    private void arrange() {
        Tiles neurons = new Tiles(List.copyOf(cards.values()));
        Tiles courses = new Tiles(charts.stream().map(CourseChart::node).toList());
        neurons.getStyleClass().add("neurons");
        courses.getStyleClass().add("courses");
        VBox column = new VBox(neurons, courses, storyBox());
        column.getStyleClass().add("slowdown");
        VBox.setVgrow(neurons, Priority.ALWAYS);
        VBox.setVgrow(courses, Priority.ALWAYS);
        node.setContent(column);
    }

    /** At least two lines high, so that nothing moves while the sentence changes. */
    private StackPane storyBox() {
        story.setWrapText(true);
        story.setMaxWidth(Double.MAX_VALUE);
        story.setMinHeight(Region.USE_PREF_SIZE);
        Region twoLines = new Region();
        twoLines.getStyleClass().add("two-lines");
        StackPane box = new StackPane(twoLines, story);
        box.getStyleClass().addAll("card", "story");
        return box;
    }

    /** Draws everything anew. */
    void showCourses() {
        Comparison comparison = model.comparison.get();
        range = Math.max(SMALLEST_RANGE, Math.ceil(comparison.farthestZ()));
        double[] epochs = new double[comparison.epochs() + 1];
        for (int epoch = 0; epoch < epochs.length; epoch++) {
            epochs[epoch] = epoch;
        }
        Map<Cost, List<NeuronRun>> families = new EnumMap<>(Cost.class);
        if (model.manyStarts.get()) {
            for (Cost cost : Cost.values()) {
                families.put(cost, model.family(cost));
            }
        }
        for (CourseChart chart : charts) {
            chart.show(comparison, epochs);
            chart.showFamily(families, epochs);
        }
        showEpoch();
    }

    /** Shows the epoch looked at. */
    private void showEpoch() {
        Comparison comparison = model.comparison.get();
        int epoch = Math.min(playback.epochProperty().get(), comparison.epochs());
        Shown now = new Shown(comparison, epoch);
        int digits = slopeDigits(now);
        cards.forEach((cost, card) -> card.show(comparison.of(cost), epoch, range, digits));
        charts.forEach(chart -> chart.node().markerXProperty().set(epoch));
        story.setText(sentence(now));
        shown.set(now);
    }

    /** A slope has as many digits on all of the screen as its product needs. */
    private static int slopeDigits(Shown now) {
        return NeuronCard.digits(now.quadratic(), now.comparison().quadratic().setup());
    }

    private String sentence(Shown now) {
        GradientCheck check = now.comparison().crossEntropy().check(now.epoch());
        return text.get(
                "story." + Situation.of(now),
                now.epoch(),
                Figure.output(now.quadratic().a()),
                Figure.output(now.crossEntropy().a()),
                Figure.of(now.quadratic().sigmaPrime(), slopeDigits(now)),
                Figure.rough(now.timesSmaller()),
                Figure.of(check.claimed()),
                Figure.of(check.measured()),
                Figure.rough(now.comparison().quadratic().error(now.epoch())),
                Figure.rough(now.timesFaster()));
    }

    private void export(LiveChart chart, ExportFormat format) {
        String name = chart.titleProperty().get() + "." + format.extension();
        String kind = format.extension();
        context.files()
                .save(text.get("file.saveChart"), name, new ExtensionFilter(kind.toUpperCase(Locale.ROOT), "*." + kind))
                .ifPresent(file -> write(file, chart.export(format)));
    }

    private void write(Path file, byte[] bytes) {
        context.inBackground(
                () -> {
                    DataFiles.replace(file, out -> out.write(bytes));
                    return file;
                },
                saved -> context.messages().notice(text.of("file.saved", saved)),
                text.of("file.notWritten", file));
    }
}
