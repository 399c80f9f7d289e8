package nndl.labs.pad;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import nndl.data.MnistData;
import nndl.training.OwnDigits;
import nndl.training.Taught;
import nndl.training.Teaching;

/**
 * Teaches networks the person's hand, in the background and one at a time. The one taught is a copy beside the original;
 * taught again, it starts from the original again. To be used on the window's thread.
 */
final class Teacher {
    private static final int SEED = 0;
    private static final int STEPS_TOLD = 100;

    /**
     * What came of the last lessons.
     *
     * @param network the taught network, as it is listed
     * @param taught its figures
     */
    record Outcome(PadNetwork network, Taught taught) {}

    private final PadNetworks networks;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(Double.NaN);
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Optional<PadNetwork>> taught;
    private Optional<Lessons> running = Optional.empty();

    /**
     * A teacher of these networks.
     *
     * @param networks where taught ones are listed
     * @param background where teaching goes on
     * @param window where everything here changes, usually the FX thread
     */
    Teacher(PadNetworks networks, Executor background, Executor window) {
        this.networks = networks;
        this.background = background;
        this.window = window;
        taught = Bindings.createObjectBinding(this::findTaught, networks.list(), networks.chosenProperty());
        networks.list().addListener((ListChangeListener<PadNetwork>) change -> forget());
    }

    /** The share of the lessons that is done, 0 to 1; NaN while nobody is taught. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What came of the last lessons of this window, as long as the network is listed. */
    ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What the chosen network was taught, or it itself if it is taught; as long as it is listed. */
    ObservableValue<Optional<PadNetwork>> taught() {
        return taught;
    }

    private Optional<PadNetwork> findTaught() {
        int chosen = networks.chosenProperty().get();
        if (chosen < 0 || chosen >= networks.list().size()) {
            return Optional.empty();
        }
        Optional<PadNetwork> original = Optional.of(networks.chosen().untaught());
        return networks.list().stream()
                .filter(network -> network.original().equals(original))
                .findFirst();
    }

    /**
     * Teaches the chosen network, lists what comes of it and chooses that; nothing is done while another is taught.
     *
     * @param own enough drawings
     * @param digits MNIST
     * @return done when it is listed or {@link #cancel} has been called; fails if MNIST cannot be read
     */
    CompletableFuture<Void> teach(OwnDigits own, CompletableFuture<MnistData> digits) {
        if (running.isPresent() || networks.list().isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        PadNetwork original = networks.chosen().untaught();
        Lessons lessons = new Lessons();
        running = Optional.of(lessons);
        progress.set(0);
        return digits.thenApplyAsync(
                        mnist -> new Teaching(original.saved(), mnist, SEED, lessons).teach(own), background)
                .handleAsync(
                        (taught, failure) -> {
                            end(lessons);
                            if (failure == null) {
                                show(original.taught(taught.saved()), taught);
                            } else if (!(failure.getCause() instanceof CancellationException)) {
                                throw new CompletionException(failure.getCause());
                            }
                            return null;
                        },
                        window);
    }

    private void end(Lessons lessons) {
        if (running.equals(Optional.of(lessons))) {
            running = Optional.empty();
            progress.set(Double.NaN);
        }
    }

    private void show(PadNetwork network, Taught taught) {
        networks.add(network);
        outcome.set(Optional.of(new Outcome(network, taught)));
    }

    private void forget() {
        if (outcome.get().isPresent()
                && !networks.list().contains(outcome.get().get().network())) {
            outcome.set(Optional.empty());
        }
    }

    /** Ends the lessons at once; the network stays as it is. */
    void cancel() {
        running.ifPresent(lessons -> lessons.cancelled.set(true));
        running.ifPresent(this::end);
    }

    /** Takes the network of {@link #taught} away again and goes back to the original. */
    void undo() {
        findTaught().ifPresent(networks::remove);
    }

    /** Tells the window how far it is, a hundred times at most. */
    private final class Lessons implements Teaching.Watcher {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private int told;

        @Override
        public void done(double share) {
            int step = (int) (share * STEPS_TOLD);
            if (step > told) {
                told = step;
                window.execute(() -> {
                    if (running.equals(Optional.of(this))) {
                        progress.set(share);
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
