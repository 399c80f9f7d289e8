package nndl.labs.pad;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nndl.data.BundledNetwork;
import nndl.data.BundledNetworks;
import nndl.data.DataException;
import nndl.data.NetworkFile;
import nndl.data.SavedNetwork;

/** The networks that read, side by side, and the one whose verdict is told at length. Loads them in the background. */
final class PadNetworks {
    private final ObservableList<PadNetwork> list = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final Executor background;
    private final Executor window;

    /**
     * No network yet.
     *
     * @param background where files are read
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
            loaded = loaded.thenApplyAsync(nothing -> PadNetwork.of(bundled, BundledNetworks.load(bundled)), background)
                    .thenAcceptAsync(this::addBundled, window);
        }
        return loaded;
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

    /**
     * Reads a network from a file, lists it and chooses it.
     *
     * @param refused told if it does not read digits: the file and the network
     * @param failed told if the file can't be read
     */
    void open(Path file, BiConsumer<Path, SavedNetwork> refused, Consumer<DataException> failed) {
        CompletableFuture.supplyAsync(() -> read(file), background)
                .thenAcceptAsync(
                        saved -> {
                            if (PadNetwork.readsDigits(saved)) {
                                add(PadNetwork.of(file, saved));
                            } else {
                                refused.accept(file, saved);
                            }
                        },
                        window)
                .exceptionallyAsync(
                        failure -> {
                            if (failure.getCause() instanceof DataException data) {
                                failed.accept(data);
                                return null;
                            }
                            throw new CompletionException(failure);
                        },
                        window);
    }

    private static SavedNetwork read(Path file) {
        try {
            return NetworkFile.read(file);
        } catch (DataException e) {
            throw new CompletionException(e);
        }
    }

    /** Lists a network, in the place of one it replaces, and chooses it. */
    void add(PadNetwork network) {
        for (int i = 0; i < list.size(); i++) {
            if (network.replaces(list.get(i))) {
                list.set(i, network);
                chosen.set(i);
                return;
            }
        }
        list.add(network);
        chosen.set(list.size() - 1);
    }

    /**
     * Takes a network that was opened or taught off the list; those that come with the program stay. If a taught one was
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
