package nndl.ui.training.sweep;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nndl.data.MnistData;
import nndl.nn.Regularization;
import nndl.training.Measured;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;
import nndl.training.runs.Group;
import nndl.training.runs.Origin;
import nndl.training.runs.RunId;
import nndl.training.sweep.Axis;
import nndl.training.sweep.Grid;
import nndl.training.sweep.HyperParameter;
import nndl.training.sweep.Outcome;
import nndl.ui.runs.KeptRun;

/**
 * Two hyper-parameters, the values they take, and the runs over them. Needs no window.
 *
 * <p>To be used on the FX thread, which never waits for a run. While nothing runs the map follows every change, and finds
 * again what has been run.
 */
final class GridModel implements AutoCloseable {
    private static final int MOST_KNOWN = 400;

    final GridAxes axes = new GridAxes();
    final ObjectProperty<Integer> pictures = new SimpleObjectProperty<>(1000);
    final ObjectProperty<Integer> validationPictures = new SimpleObjectProperty<>(1000);
    final ObjectProperty<Integer> epochs = new SimpleObjectProperty<>(10);
    /** The cell that is looked at; nothing: the best. */
    final ObjectProperty<Optional<Integer>> chosen = new SimpleObjectProperty<>(Optional.empty());

    private final ObservableValue<RunSettings> settings;
    private final MapBase base;
    private final KeptCells kept;
    private final GridRuns runs;
    private final Consumer<Throwable> failed;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final IntegerProperty version = new SimpleIntegerProperty();
    /** Runs that are over or have failed, also those that are not on the map just now: who goes back to them finds them. */
    private final Map<RunSettings, GridCell> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RunSettings, GridCell> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    private boolean failureSaid;
    private List<GridCell> cells = List.of();
    private Grid grid;
    private Optional<MnistData> digits = Optional.empty();
    /** Of the runs that are on the map. */
    private Origin itsOrigin;

    /**
     * A map of which nothing has been run.
     *
     * @param base what the runs have in common
     * @param kept the runs that are kept
     * @param scheduler brings what runs say to the FX thread
     * @param failed hears why a run failed: of several the first, which tells the most
     */
    GridModel(MapBase base, KeptCells kept, Executor scheduler, Consumer<Throwable> failed) {
        this.failed = failed;
        settings = base.settings();
        this.base = base;
        this.kept = kept;
        runs = new GridRuns(kept, scheduler, new Told());
        for (ObservableValue<?> source : List.of(
                settings,
                axes.down,
                axes.across,
                axes.downValues,
                axes.acrossValues,
                pictures,
                validationPictures,
                epochs)) {
            source.addListener((value, old, now) -> remake());
        }
        remake();
    }

    /** The grid, rows from the first axis, columns from the second. */
    Grid grid() {
        return grid;
    }

    /** The runs, row by row. */
    List<GridCell> cells() {
        return Collections.unmodifiableList(cells);
    }

    /** Grows with every change of the grid or of a cell. */
    ReadOnlyIntegerProperty versionProperty() {
        return version;
    }

    /** Whether runs are under way, going on or held. */
    ReadOnlyBooleanProperty runningProperty() {
        return running;
    }

    /** Whether they are held. */
    ReadOnlyBooleanProperty pausedProperty() {
        return paused;
    }

    /** The best run so far, of those that are over. */
    Optional<GridCell> best() {
        Optional<GridCell> best = Optional.empty();
        for (GridCell cell : cells) {
            Optional<Outcome> outcome = cell.outcome().filter(o -> !o.diverged());
            Optional<Outcome> before = best.flatMap(GridCell::outcome);
            if (outcome.isPresent() && (before.isEmpty() || outcome.get().isBetterThan(before.get(), GridCell.SET))) {
                best = Optional.of(cell);
            }
        }
        return best;
    }

    /** How many runs are over. */
    long over() {
        return cells.stream().filter(GridCell::isOver).count();
    }

    /** Whether every run is over. */
    boolean isFull() {
        return over() == cells.size();
    }

    /** The settings that one value of an axis makes, or why it makes none. */
    RunSettings with(HyperParameter parameter, String value) {
        return meant(parameter).in(small(), value);
    }

    /** λ belongs to the penalty that the settings have. */
    private HyperParameter meant(HyperParameter parameter) {
        boolean l1 = settings.getValue().learning().regularization() instanceof Regularization.L1;
        return parameter == HyperParameter.LAMBDA && l1 ? HyperParameter.L1 : parameter;
    }

    private RunSettings small() {
        RunSettings base = settings.getValue();
        RunSettings.Data data = base.data();
        RunSettings small = new RunSettings(
                base.network(),
                base.start(),
                new RunSettings.Data(
                        pictures.get(),
                        validationPictures.get(),
                        data.pixelScale(),
                        data.expansion(),
                        new Measured(1, 1, 0)),
                base.learning());
        return SettingsText.with(small, Setting.EPOCHS, String.valueOf(epochs.get()));
    }

    /** Makes the map anew, with the runs of before that are on it. */
    void remake() {
        if (running.get() || !axes.areTwo()) {
            return;
        }
        cells.stream()
                .filter(cell -> cell.isOver() || cell.state() == GridCell.State.FAILED)
                .forEach(cell -> known.put(cell.point().settings(), cell));
        grid = new Grid(
                small(),
                List.of(
                        new Axis(meant(axes.down.get()), axes.downValues.get()),
                        new Axis(meant(axes.across.get()), axes.acrossValues.get())));
        itsOrigin = base.origin().get();
        List<GridCell> made = grid.points().stream().map(this::cell).toList();
        boolean sameShape = made.size() == cells.size();
        cells = made;
        if (!sameShape) {
            chosen.set(Optional.empty());
        }
        changed();
    }

    private GridCell cell(Grid.Point point) {
        GridCell old = known.get(point.settings());
        return old != null
                ? old.at(point)
                : kept.find(point.settings(), itsOrigin)
                        .map(run -> GridCell.of(point, run))
                        .orElseGet(() -> new GridCell(point));
    }

    /** Makes all runs that are not over: a run is exact, and made once. Those of other digits are forgotten. */
    void run(MnistData mnist) {
        if (running.get()) {
            return;
        }
        boolean otherDigits = digits.filter(before -> !before.equals(mnist)).isPresent();
        if (otherDigits || !base.origin().get().equals(itsOrigin)) {
            cells = List.of();
            known.clear();
            remake();
        }
        digits = Optional.of(mnist);
        if (isFull()) {
            return;
        }
        running.set(true);
        paused.set(false);
        failureSaid = false;
        List<GridCell> toRun = cells.stream().filter(cell -> !cell.isOver()).toList();
        runs.begin(mnist, toRun, group(), itsOrigin);
        changed();
    }

    /** Whether the map of a group can be shown now: not while another one fills, nor what this map knows no axes for. */
    boolean canShow(Group group) {
        return !running.get()
                && group.values().size() == 2
                && group.over().size() == 2
                && group.over().stream().allMatch(setting -> axis(setting).isPresent());
    }

    private static Optional<HyperParameter> axis(Setting setting) {
        Setting shown =
                setting == Setting.L1 ? Setting.LAMBDA : setting; // one λ, of the penalty that the settings have
        return GridAxes.PARAMETERS.stream()
                .filter(known -> known.setting() == shown)
                .findFirst();
    }

    /**
     * Shows the map of a group that {@link #canShow}; what the runs have in common beside their size is chosen elsewhere.
     *
     * @param one any run of the group
     */
    void show(Group group, KeptRun one) {
        List<HyperParameter> varied =
                group.over().stream().flatMap(setting -> axis(setting).stream()).toList();
        RunSettings its = one.start().settings();
        axes.down.set(varied.get(0));
        axes.across.set(varied.get(1));
        axes.downValues.set(group.values().get(0));
        axes.acrossValues.set(group.values().get(1));
        pictures.set(its.data().trainingSize());
        validationPictures.set(its.data().validationSize());
        epochs.set(its.learning().epochs());
    }

    /** What the runs of the map are among all that are kept. */
    private Group group() {
        List<Setting> over =
                grid.axes().stream().map(axis -> axis.parameter().setting()).toList();
        List<List<String>> planned = grid.axes().stream().map(Axis::values).toList();
        return kept.group(
                cells, new Group(RunId.fresh(Instant.now()), base.title().get(), over, planned));
    }

    /** What is heard of the runs. */
    private final class Told implements GridRuns.Listener {
        @Override
        public void changed() {
            GridModel.this.changed();
        }

        @Override
        public void over() {
            if (cells.stream().allMatch(cell -> cell.isOver() || cell.state() == GridCell.State.FAILED)) {
                end();
                remake();
            }
            changed();
        }

        @Override
        public void failed(Throwable cause) {
            if (!failureSaid) {
                failureSaid = true;
                failed.accept(cause);
            }
        }

        @Override
        public Optional<GridCell> best() {
            return GridModel.this.best();
        }
    }

    /** Holds the runs, or lets them go on. */
    void pause(boolean hold) {
        paused.set(hold);
        runs.pause(hold);
        changed();
    }

    /** Ends the runs that are under way; those that are over stay. */
    void stop() {
        end();
        cells.stream().filter(cell -> !cell.isOver()).forEach(GridCell::forget);
        remake();
        changed();
    }

    private void end() {
        runs.end();
        running.set(false);
        paused.set(false);
    }

    private void changed() {
        version.set(version.get() + 1);
    }

    @Override
    public void close() {
        end();
    }
}
