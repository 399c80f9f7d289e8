package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nndl.data.DataException;
import nndl.nn.Network;
import nndl.training.BookRun;
import nndl.training.EpochResult;
import nndl.training.Experiment;
import nndl.training.Experiments;
import nndl.training.Published;
import nndl.training.RunSettings;
import nndl.training.runs.BookFigures;
import nndl.training.runs.Change;
import nndl.training.runs.Origin;
import nndl.training.runs.RunStore;
import nndl.ui.LabContext;
import nndl.ui.runs.KeptRun;
import nndl.ui.runs.RunInside;

/** The run that the view shows: what made it and what it has said so far. */
final class CurrentRun {
    private final KeptRun kept;
    private Optional<BookFigures> figures;
    private Optional<Experiment.Part> part;
    private final ObjectProperty<Optional<Network>> network = new SimpleObjectProperty<>(Optional.empty());

    /**
     * A run about to begin, or one that is looked at again.
     *
     * @param kept the run itself
     * @param part the run of the book that it is, bit by bit, if it is one
     */
    CurrentRun(KeptRun kept, Optional<Experiment.Part> part) {
        this.kept = kept;
        this.part = part;
        figures = BookFigures.of(kept.start(), kept.changes());
    }

    /** A run of an earlier time: the book's if it has the book's settings and nobody changed it on its way. */
    static CurrentRun of(KeptRun kept) {
        Optional<BookRun> book = kept.start().origin() instanceof Origin.Book own
                ? Optional.of(own.run()).filter(run -> isAsTheBook(kept, run))
                : Optional.empty();
        return new CurrentRun(kept, book.filter(run -> !kept.isChanged()).flatMap(BookRun::find));
    }

    private static boolean isAsTheBook(KeptRun kept, BookRun run) {
        return run.find()
                .filter(part -> part.settings().equals(kept.start().settings()))
                .isPresent();
    }

    /** Has something done whenever another run comes to the screen, or the one that is there has grown. */
    static void whenGrown(ObservableValue<CurrentRun> onScreen, Runnable task) {
        InvalidationListener grown = revision -> task.run();
        onScreen.subscribe((old, now) -> {
            if (old != null) {
                old.kept().revisionProperty().removeListener(grown);
            }
            now.kept().revisionProperty().addListener(grown);
            task.run();
        });
    }

    /** The experiment of the book that it is a run of, bit by bit. */
    Optional<Experiment> script() {
        return kept.start().origin() instanceof Origin.Book book
                ? Experiments.named(book.run().experiment())
                : Optional.empty();
    }

    /** Whether its settings, or the book's script, are all that it takes to make it again. */
    boolean canBeMadeAgain() {
        Origin origin = kept.start().origin();
        boolean known = origin instanceof Origin.Settings || origin instanceof Origin.Book && part.isPresent();
        return known && !kept.isChanged();
    }

    void add(EpochResult result, Network newest) {
        kept.add(result);
        network.set(Optional.of(newest));
    }

    /** Hyper-parameters were changed on the way: it is no longer the book's run. */
    void changed(Change change) {
        kept.add(change);
        part = Optional.empty();
        figures = BookFigures.of(kept.start(), kept.changes());
    }

    /**
     * Finds the network of its last epoch, in memory or in the file of the run's last network if that is of this epoch. One
     * from the file can be looked into as well, where there are digits.
     *
     * @param otherwise said if the file cannot be read
     * @param inMemory called when a network from the file is in memory
     */
    void findNetwork(LabContext context, ObservableValue<String> otherwise, Runnable inMemory) {
        Optional<EpochResult> newest = last();
        if (newest.isEmpty()) {
            return;
        }
        int last = newest.get().epoch();
        Optional<RunInside> inside = kept.inside();
        context.inBackground(
                () -> {
                    Optional<Network> there =
                            inside.flatMap(run -> run.networks().network(last));
                    return there.isPresent() ? there : onDisk(context.runs().store(), last);
                },
                found -> {
                    network.set(found);
                    if (kept.inside().isEmpty() && found.isPresent()) {
                        lookInto(context, newest.get(), found.get(), inMemory);
                    }
                },
                otherwise);
    }

    /** The run may have come further meanwhile: the network stays that of its own epoch. */
    private void lookInto(LabContext context, EpochResult result, Network found, Runnable inMemory) {
        context.digits()
                .mnist()
                .thenAcceptAsync(
                        mnist -> {
                            if (kept.inside().isEmpty()) {
                                context.runs().keepNetworks(kept, mnist).put(result, found);
                                inMemory.run();
                            }
                        },
                        Platform::runLater);
    }

    private Optional<Network> onDisk(RunStore store, int last) throws DataException {
        return store.network(kept.start().id())
                .filter(there -> there.epoch() == last)
                .map(there -> there.network().network());
    }

    KeptRun kept() {
        return kept;
    }

    /** The run of the book that it is, bit by bit. */
    Optional<Experiment.Part> part() {
        return part;
    }

    RunSettings settings() {
        return kept.start().settings();
    }

    List<EpochResult> results() {
        return kept.results();
    }

    /** The network of the last epoch measured. */
    Optional<Network> network() {
        return network.get();
    }

    /** Changes with {@link #network}. */
    ObservableValue<Optional<Network>> networkProperty() {
        return network;
    }

    Optional<EpochResult> last() {
        return results().isEmpty()
                ? Optional.empty()
                : Optional.of(results().get(results().size() - 1));
    }

    /** −1 before the first. */
    int lastEpoch() {
        return last().map(EpochResult::epoch).orElse(-1);
    }

    /** What the book published that the run can be held against. */
    List<Published> published() {
        return figures.map(BookFigures::published).orElse(List.of());
    }

    /** The name of the run of the book that this is; nothing to be held against: none. */
    String bookName() {
        return figures.map(found -> found.run().name()).orElse("");
    }

    /** How many of the book's exact figures the run has reached, if it is the book's run. */
    long exactFiguresReached() {
        return exact().filter(p -> p.measured(results()).isPresent()).count();
    }

    /** How many of those are equal to the book's. */
    long exactFiguresMet() {
        return exact().filter(p -> p.measured(results()).filter(p::agrees).isPresent())
                .count();
    }

    /** Figures of single epochs: the best of a run is known only at its end. */
    private Stream<Published> exact() {
        return part.isEmpty() ? Stream.empty() : published().stream().filter(p -> p.exact() && !p.best());
    }
}
