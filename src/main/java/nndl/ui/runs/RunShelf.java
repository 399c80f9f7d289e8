package nndl.ui.runs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nndl.data.MnistData;
import nndl.training.RunEnd;
import nndl.training.runs.KeptNetworks;
import nndl.training.runs.RunId;
import nndl.training.runs.RunLook;
import nndl.training.runs.RunNetworks;
import nndl.training.runs.RunRecord;
import nndl.training.runs.RunRecorder;
import nndl.training.runs.RunStore;
import nndl.ui.chart.model.SeriesColor;

/**
 * All runs that are kept, of this start and of earlier ones, for all labs of a window. To be used on the FX thread; what
 * touches files is done elsewhere.
 */
public final class RunShelf implements AutoCloseable {
    private final RunStore store;
    private final KeptNetworks networks;
    private final Executor background;
    private final Executor window;
    private final GroupNames groups;
    private final ObservableList<KeptRun> runs = FXCollections.observableArrayList();
    private final ObservableList<KeptRun> readOnly = FXCollections.unmodifiableObservableList(runs);
    private final ReadOnlyBooleanWrapper company = new ReadOnlyBooleanWrapper();
    private Optional<KeptRun> onScreen = Optional.empty();
    private List<KeptRun> deleted = List.of();
    private Optional<CompletableFuture<Void>> loaded = Optional.empty();

    /**
     * A shelf with nothing on it yet; see {@link #load}.
     *
     * @param store where the runs are kept
     * @param networks where the networks of all their epochs are kept
     * @param background reads them
     * @param window the FX thread
     */
    public RunShelf(RunStore store, KeptNetworks networks, Executor background, Executor window) {
        this.store = store;
        this.networks = networks;
        this.background = background;
        this.window = window;
        runs.addListener((InvalidationListener) change -> countDrawn());
        groups = new GroupNames(store);
    }

    /** The runs, newest first. */
    public ObservableList<KeptRun> runs() {
        return readOnly;
    }

    /** A run by its id. */
    public Optional<KeptRun> find(RunId id) {
        return runs.stream().filter(run -> run.start().id().equals(id)).findFirst();
    }

    /** What groups of them are called. */
    public GroupNames groups() {
        return groups;
    }

    /** Where they are kept. */
    public RunStore store() {
        return store;
    }

    /**
     * Reads the runs of earlier starts, the first time it is called.
     *
     * @return done when they are in the list
     */
    public CompletableFuture<Void> load() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(
                    CompletableFuture.supplyAsync(this::read, background).thenAcceptAsync(this::take, window));
        }
        return loaded.get();
    }

    /** What was found on disk. */
    private record Found(List<KeptRun> runs, Map<RunId, RunLook> looks) {}

    private Found read() {
        Map<RunId, RunLook> looks = store.looks();
        List<KeptRun> found = store.read().stream()
                .map(run -> new KeptRun(run, looks.getOrDefault(run.start().id(), RunLook.USUAL)))
                .toList();
        Set<RunId> withNetwork = store.withNetwork();
        found.forEach(run -> run.networkIsKept(withNetwork.contains(run.start().id())));
        return new Found(found, looks);
    }

    private void take(Found found) {
        groups.take(found.looks());
        take(found.runs());
    }

    /** Those that began while the others were read are there already. */
    private void take(List<KeptRun> read) {
        Set<RunId> there = new HashSet<>();
        runs.forEach(run -> there.add(run.start().id()));
        List<KeptRun> all = new ArrayList<>(runs);
        read.stream().filter(run -> !there.contains(run.start().id())).forEach(all::add);
        all.sort(Comparator.comparing((KeptRun run) -> run.start().id()).reversed());
        runs.setAll(all);
    }

    /**
     * Keeps a run that begins: it is written from its first epoch on, and on the shelf when {@link #put}.
     *
     * @return to be told, on any thread, what the run does
     */
    public RunRecorder begin(KeptRun run) {
        run.begins();
        return store.begin(run.start());
    }

    /**
     * Keeps the networks of a run that begins, or is made again, so that one can look inside; those of before go.
     *
     * @param digits what it learns from and is tested on
     * @return takes them, on any thread
     */
    public RunNetworks keepNetworks(KeptRun run, MnistData digits) {
        run.forgetNetworks();
        RunNetworks ofRun = networks.begin();
        run.lookInto(ofRun, digits);
        return ofRun;
    }

    /** Puts a run on the shelf, on top, unless it is there: when there is something to be seen of it. */
    public void put(KeptRun run) {
        if (!runs.contains(run)) {
            runs.add(0, run);
        }
    }

    /** Keeps a run that has ended already, and puts it on the shelf. */
    public KeptRun keep(RunRecord ended) {
        store.keep(ended);
        KeptRun run = new KeptRun(ended, RunLook.USUAL);
        put(run);
        return run;
    }

    /** Keeps a network as the last one of a run that has ended. */
    public void keepNetwork(KeptRun run, RunStore.LastEpoch last) {
        store.keepNetwork(run.start().id(), last);
        run.networkIsKept(true);
    }

    /** Lets go of the last network of a run that has ended. */
    public void dropNetwork(KeptRun run) {
        store.dropNetwork(run.start().id());
        run.networkIsKept(false);
    }

    /** A run has ended; nothing is said of how if it failed. */
    public void ended(KeptRun run, Optional<RunEnd> end) {
        run.ends(end);
        if (end.isPresent() && end.get().reason() == RunEnd.Reason.DIVERGED) {
            put(run);
        }
    }

    /** Changes how a run looks, here and in the files. */
    public void look(KeptRun run, RunLook look) {
        run.ownLook().set(look);
        countDrawn();
        store.look(Map.of(run.start().id(), look));
    }

    /** Draws runs beside the current one, or no longer. Each gets a colour that no other has, as far as there are. */
    public void setVisible(Collection<KeptRun> some, boolean visible) {
        Map<RunId, RunLook> changed = new HashMap<>();
        for (KeptRun run : some) {
            if (run.lookProperty().get().visible() != visible) {
                RunLook look = visible
                        ? ofItsOwn(run).shown()
                        : run.lookProperty().get().hidden();
                run.ownLook().set(look);
                changed.put(run.start().id(), look);
            }
        }
        if (!changed.isEmpty()) {
            countDrawn();
            store.look(changed);
        }
    }

    /**
     * The colour of a run: the one it has got, else one that no run has that is drawn.
     *
     * @return an index into the palette, from 0 to {@link SeriesColor#RUNS} - 1
     */
    public int color(KeptRun run) {
        return Math.floorMod(run.lookProperty().get().color().orElseGet(() -> leastUsed(used(run))), SeriesColor.RUNS);
    }

    /** The look of a run with the colour it has or, if another run that is drawn has the same, with one that none has. */
    private RunLook ofItsOwn(KeptRun run) {
        int[] used = used(run);
        int own = color(run);
        return run.lookProperty().get().withColor(used[own] == 0 ? own : leastUsed(used));
    }

    /** Says which run is on screen: it is drawn whether it is visible or not, and gets a colour that no other has. */
    public void putOnScreen(KeptRun run) {
        if (onScreen.filter(own -> own == run).isPresent()) {
            return;
        }
        onScreen = Optional.of(run);
        RunLook look = ofItsOwn(run);
        if (!look.equals(run.lookProperty().get())) {
            if (runs.contains(run)) {
                look(run, look);
            } else {
                run.ownLook().set(look);
            }
        }
        countDrawn();
    }

    /** Whether others are drawn beside the run on screen, so that colour is the run. */
    public ReadOnlyBooleanProperty companyProperty() {
        return company.getReadOnlyProperty();
    }

    /** Whether a run is drawn: on screen, or visible beside it. */
    public boolean isDrawn(KeptRun run) {
        return onScreen.filter(own -> own == run).isPresent()
                || run.lookProperty().get().visible();
    }

    private void countDrawn() {
        company.set(runs.stream()
                .anyMatch(run -> run.lookProperty().get().visible()
                        && onScreen.filter(own -> own == run).isEmpty()));
    }

    /** How many of the other runs that are drawn have each colour. */
    private int[] used(KeptRun but) {
        int[] used = new int[SeriesColor.RUNS];
        Set<KeptRun> all = new HashSet<>(runs);
        onScreen.ifPresent(all::add);
        all.stream()
                .filter(other -> other != but && isDrawn(other))
                .map(other -> other.lookProperty().get())
                .forEach(look -> look.color().ifPresent(color -> used[Math.floorMod(color, SeriesColor.RUNS)]++));
        return used;
    }

    private static int leastUsed(int[] used) {
        int least = 0;
        for (int color = 1; color < SeriesColor.RUNS; color++) {
            least = used[color] < used[least] ? color : least;
        }
        return least;
    }

    /**
     * Deletes runs, but none that goes on.
     *
     * @return those that are on the shelf again: another window has them under way, or their files cannot be deleted
     */
    public CompletableFuture<List<KeptRun>> delete(Collection<KeptRun> some) {
        deleted.forEach(KeptRun::forgetNetworks); // these can't be taken back any more
        deleted = some.stream().filter(run -> !run.isGoing()).toList();
        List<KeptRun> taken = deleted;
        runs.removeAll(new HashSet<>(taken));
        return store.delete(ids(taken)).thenApplyAsync(refused -> putBack(taken, refused), window);
    }

    private List<KeptRun> putBack(List<KeptRun> taken, List<RunId> refused) {
        List<KeptRun> back =
                taken.stream().filter(run -> refused.contains(run.start().id())).toList();
        if (!back.isEmpty()) {
            deleted = deleted.stream().filter(run -> !back.contains(run)).toList();
            take(back);
        }
        return back;
    }

    /** Takes back the last {@link #delete}. */
    public void restore() {
        List<KeptRun> back = deleted;
        deleted = List.of();
        store.restore(ids(back));
        take(back);
    }

    private static List<RunId> ids(List<KeptRun> some) {
        return some.stream().map(run -> run.start().id()).toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
