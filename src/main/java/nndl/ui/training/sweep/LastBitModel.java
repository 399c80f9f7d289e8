package nndl.ui.training.sweep;

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
import nndl.nn.Network;
import nndl.training.Datasets;
import nndl.training.RunControl;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;
import nndl.training.TrainingState;
import nndl.training.sweep.LastBit;
import nndl.training.sweep.ParallelRuns;
import nndl.ui.Feed;

/**
 * The same run with and without a changed last bit, side by side. Needs no window.
 *
 * <p>To be used on the FX thread, which never waits for the runs.
 */
final class LastBitModel implements AutoCloseable {
    static final int MOST_EPOCHS = 1000;
    private static final int FIRST_EPOCHS = 10;

    final ObjectProperty<ChangedWeight> weight = new SimpleObjectProperty<>(ChangedWeight.OUTPUT);
    /** How many epochs at most, should the settings have more. */
    final ObjectProperty<Integer> epochs = new SimpleObjectProperty<>(FIRST_EPOCHS);

    private final ObservableValue<RunSettings> settings;
    private final Executor scheduler;
    private final Consumer<Throwable> failed;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final IntegerProperty version = new SimpleIntegerProperty();
    private Optional<TwoRuns> shown = Optional.empty();
    private Optional<ParallelRuns> thread = Optional.empty();
    private Feed<Runnable> feed;

    /**
     * Nothing has been run.
     *
     * @param settings of the run, as they are chosen elsewhere
     * @param scheduler brings what the runs say to the FX thread
     * @param failed hears why a run failed
     */
    LastBitModel(ObservableValue<RunSettings> settings, Executor scheduler, Consumer<Throwable> failed) {
        this.settings = settings;
        this.scheduler = scheduler;
        this.failed = failed;
        feed = new Feed<>(scheduler, Runnable::run);
        settings.addListener(value -> changed());
        weight.addListener(value -> changed());
        epochs.addListener(value -> changed());
    }

    /** What is on screen: the two runs begun last. */
    Optional<TwoRuns> shown() {
        return shown;
    }

    /** What would be run now. */
    TwoRuns.Setup wanted() {
        RunSettings chosen = settings.getValue();
        int most = Math.min(chosen.learning().epochs(), epochs.get());
        return new TwoRuns.Setup(SettingsText.with(chosen, Setting.EPOCHS, String.valueOf(most)), weight.get());
    }

    /** Whether the two are under way. */
    ReadOnlyBooleanProperty runningProperty() {
        return running;
    }

    /** Grows with every change of what is chosen and of what has come. */
    ReadOnlyIntegerProperty versionProperty() {
        return version;
    }

    /** Runs both with the settings as they are; what was shown before goes. */
    void run(MnistData mnist) {
        end();
        TwoRuns begun = new TwoRuns(wanted());
        Feed<Runnable> own = new Feed<>(scheduler, Runnable::run);
        ParallelRuns background = new ParallelRuns(1);
        shown = Optional.of(begun);
        feed = own;
        thread = Optional.of(background);
        running.set(true);
        background
                .submit(control -> compare(mnist, begun, own, control))
                .whenComplete((parting, failure) -> own.accept(() -> ended(Optional.ofNullable(failure))));
        changed();
    }

    /** On the thread of the two runs. */
    private LastBit.Parting compare(MnistData mnist, TwoRuns begun, Feed<Runnable> own, RunControl control)
            throws InterruptedException {
        RunSettings both = begun.setup().settings();
        Datasets data = Datasets.of(mnist, both.data());
        Network first = TrainingState.first(both, data.training().size()).network();
        LastBit.Place place = begun.setup().weight().place(first);
        double before = first.layer(place.l()).w(place.j(), place.k());
        TwoRuns.Change change = new TwoRuns.Change(place, before, data.test().size());
        own.accept(() -> tell(() -> begun.began(change)));
        LastBit.Listener listener = (sample, soFar) -> own.accept(() -> tell(() -> begun.add(sample, soFar)));
        return new LastBit(both, data, place).run(listener, control::isCancelled);
    }

    private void tell(Runnable change) {
        change.run();
        changed();
    }

    private void ended(Optional<Throwable> failure) {
        stop();
        failure.ifPresent(failed);
    }

    /** Ends the two where they are; what they have shown stays. */
    void stop() {
        end();
        changed();
    }

    private void end() {
        feed.close();
        thread.ifPresent(ParallelRuns::close);
        thread = Optional.empty();
        shown.ifPresent(TwoRuns::ended);
        running.set(false);
    }

    private void changed() {
        version.set(version.get() + 1);
    }

    @Override
    public void close() {
        end();
    }
}
