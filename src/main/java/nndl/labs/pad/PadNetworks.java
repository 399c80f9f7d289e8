package nndl.labs.pad;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nndl.data.BundledNetwork;
import nndl.data.BundledNetworks;

/** The networks that read, side by side, and the one whose verdict is told at length. Loads them in the background. */
final class PadNetworks {
    private final ObservableList<PadNetwork> list = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final Executor background;
    private final Executor window;

    /**
     * No network yet.
     *
     * @param background where those are read that come with the program
     * @param window where the list changes, usually the FX thread
     */
    PadNetworks(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    ObservableList<PadNetwork> list() {
        return list;
    }

    /** The index of the chosen network, −1 while there is none. */
    IntegerProperty chosenProperty() {
        return chosen;
    }

    PadNetwork chosen() {
        return list.get(chosen.get());
    }

    /** Loads those that come with the program and chooses the best; done when all are listed. */
    CompletableFuture<Void> loadBundled() {
        CompletableFuture<Void> loaded = CompletableFuture.completedFuture(null);
        for (BundledNetwork bundled : BundledNetworks.list()) {
            loaded = loaded.thenApplyAsync(nothing -> load(bundled), background)
                    .thenAcceptAsync(this::addBundled, window);
        }
        return loaded;
    }

    private static PadNetwork load(BundledNetwork bundled) {
        return new PadNetwork(BundledNetworks.load(bundled), new Source.Bundled(bundled));
    }

    private void addBundled(PadNetwork network) {
        long before = list.stream().filter(other -> other.bundled().isPresent()).count();
        boolean wasBest = chosen.get() < before; // nobody has chosen another
        list.add((int) before, network);
        if (wasBest && network.bundled().equals(Optional.of(BundledNetworks.best())) || chosen.get() < 0) {
            chosen.set((int) before);
        } else if (chosen.get() >= before) {
            chosen.set(chosen.get() + 1);
        }
    }

    /** Lists a network, in the place of one it replaces, and chooses it. */
    void add(PadNetwork network) {
        for (int i = 0; i < list.size(); i++) {
            if (network.source().replaces(list.get(i).source())) {
                list.set(i, network);
                chosen.set(i);
                return;
            }
        }
        list.add(network);
        chosen.set(list.size() - 1);
    }

    /**
     * Takes a network off the list; those that come with the program stay. If a taught one was
     * chosen, the one it was made of is.
     */
    void remove(PadNetwork network) {
        int i = list.indexOf(network);
        if (i >= 0 && network.bundled().isEmpty()) {
            int original = network.original().map(list::indexOf).orElse(-1);
            if (chosen.get() == i && original >= 0) {
                chosen.set(original);
            }
            if (chosen.get() >= i) {
                chosen.set(chosen.get() - 1);
            }
            list.remove(i);
        }
    }

    List<PadNetwork> snapshot() {
        return List.copyOf(list);
    }
}
