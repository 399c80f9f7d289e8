package nndl.training.runs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nndl.data.DataException;
import nndl.data.DataFiles;
import nndl.data.NetworkFile;
import nndl.data.SavedNetwork;

/**
 * All runs that are kept, in a folder that several windows may share: each window writes its own runs and reads all.
 *
 * <p>For each run a file of lines and, beside it, its last network; one file for how all of them look. Files are written
 * on threads of the store's own; nobody waits for them but {@link #close}. A run's file has whole
 * lines only but perhaps the last one, so that a program that is killed loses what it was writing and nothing else.
 */
public final class RunStore implements AutoCloseable {
    static final String RUN = ".jsonl";
    static final String DELETED = ".deleted";

    private final Path folder;
    private final Consumer<RunTrouble> teller;
    private final LooksFile looks;
    /** For lines of epochs, which are short: nothing that takes long may keep one of them waiting. */
    private final WriteQueue lines = new WriteQueue("nndl-runs", this::notSaved);
    /** For networks and looks, which are forced onto the disk. */
    private final WriteQueue others = new WriteQueue("nndl-run-networks", this::notSaved);

    private final AtomicBoolean saidNotSaved = new AtomicBoolean();
    private final RunRecorder.Queues queues = new RunRecorder.Queues(lines, others, ConcurrentHashMap.newKeySet());
    /** Since the store was opened. */
    private final Set<RunId> deleted = ConcurrentHashMap.newKeySet();

    /**
     * The runs in a folder.
     *
     * @param folder need not exist
     * @param teller hears what goes wrong, on any thread
     */
    public RunStore(Path folder, Consumer<RunTrouble> teller) {
        this.folder = folder;
        this.teller = teller;
        this.looks = new LooksFile(folder.resolve("looks.json"), teller);
    }

    /**
     * Keeps a run from now on.
     *
     * @param start what it begins with
     * @return to be told what the run does
     */
    public RunRecorder begin(RunStart start) {
        RunFile file = new RunFile(run(start.id()), () -> RunLines.line(start));
        RunRecorder recorder = new RunRecorder(start, file, new LastNetwork(folder, start.id()), queues);
        queues.open().add(recorder);
        return recorder;
    }

    /**
     * Keeps a run that has ended already; its file comes into being with all that is in it.
     *
     * @param run to its end
     */
    public void keep(RunRecord run) {
        lines.write(() -> {
            Files.createDirectories(folder);
            DataFiles.replace(run(run.start().id()), out -> RunLines.write(run, out));
        });
    }

    /**
     * Keeps a network as the last one of a run that has ended.
     *
     * @param id of the run
     * @param last the network and after which epoch it was so
     */
    public void keepNetwork(RunId id, LastEpoch last) {
        others.write(() -> new LastNetwork(folder, id).write(last.epoch(), last.network()));
    }

    /**
     * Lets go of the last network of a run that has ended.
     *
     * @param id of the run
     */
    public void dropNetwork(RunId id) {
        others.write(() -> new LastNetwork(folder, id).delete());
    }

    private void notSaved(Exception cause) {
        if (saidNotSaved.compareAndSet(false, true)) {
            teller.accept(new RunTrouble(RunTrouble.Kind.NOT_SAVED, folder, cause));
        }
    }

    /**
     * Reads all runs; takes a moment, so not on the FX thread. Files that make no sense are set aside and told.
     *
     * @return newest first
     */
    public List<RunRecord> read() {
        try {
            for (Path left : new LeftOvers(folder).find()) {
                others.write(() -> Files.deleteIfExists(left));
            }
            return files(folder, "*" + RUN).parallelStream()
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing((RunRecord run) -> run.start().id())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            teller.accept(new RunTrouble(RunTrouble.Kind.NOT_READ, folder, e));
            return List.of();
        }
    }

    private Optional<RunRecord> read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        } catch (IOException e) {
            teller.accept(new RunTrouble(RunTrouble.Kind.NOT_READ, file, e));
            return Optional.empty();
        }
        try {
            RunRecord run = RunReader.read(bytes);
            if (!file.equals(run(run.start().id()))) {
                throw new IllegalArgumentException(
                        "holds the run " + run.start().id());
            }
            return Optional.of(run);
        } catch (IOException | IllegalArgumentException e) {
            Damaged.setAside(file, e, teller);
            return Optional.empty();
        }
    }

    /**
     * How the runs look.
     *
     * @return those that are not as usual; see {@link RunLook#USUAL}
     */
    public Map<RunId, RunLook> looks() {
        try {
            return Map.copyOf(looks.read());
        } catch (IOException e) {
            teller.accept(new RunTrouble(RunTrouble.Kind.NOT_READ, folder, e));
            return Map.of();
        }
    }

    /**
     * Keeps how runs look.
     *
     * @param changed those that have changed
     */
    public void look(Map<RunId, RunLook> changed) {
        Map<RunId, RunLook> copy = Map.copyOf(changed);
        others.write(() -> looks.change(copy));
    }

    /**
     * The last network that is kept of a run; takes a moment.
     *
     * @param id of the run
     * @return the network and after which epoch it was so, if there is one
     * @throws DataException if its file cannot be read
     */
    public Optional<LastEpoch> network(RunId id) throws DataException {
        Optional<LastNetwork.Kept> kept;
        try {
            kept = new LastNetwork(folder, id).find();
        } catch (IOException noFolder) {
            return Optional.empty();
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new LastEpoch(
                        kept.get().epoch(), NetworkFile.read(kept.get().file())));
    }

    /**
     * The runs of which a network is kept; takes a moment.
     *
     * @return their ids; none if the folder cannot be read
     */
    public Set<RunId> withNetwork() {
        Set<RunId> ids = new HashSet<>();
        try {
            LastNetwork.in(folder).forEach(owned -> ids.add(owned.id()));
        } catch (IOException e) {
            teller.accept(new RunTrouble(RunTrouble.Kind.NOT_READ, folder, e));
        }
        return ids;
    }

    /**
     * A network of a run.
     *
     * @param epoch after which it was so
     * @param network the network
     */
    public record LastEpoch(int epoch, SavedNetwork network) {}

    /**
     * Deletes runs; until the store is closed they can be had back. One that was called off here, and whose thread has not
     * yet come to say so, ends now.
     *
     * @param ids of the runs; none that this store's own window lets go on
     * @return those that are not deleted, because they go on in some window or, as is told, their files cannot be
     *     moved; on a thread of the store's
     */
    public CompletableFuture<List<RunId>> delete(Collection<RunId> ids) {
        CompletableFuture<List<RunId>> refused = new CompletableFuture<>();
        List<RunId> staying = new ArrayList<>();
        List.copyOf(queues.open()).stream()
                .filter(open -> ids.contains(open.start().id()))
                .forEach(RunRecorder::cancelled);
        for (RunId id : List.copyOf(ids)) {
            lines.write(() -> {
                if (!isDeleted(id)) {
                    staying.add(id);
                }
            });
        }
        lines.write(() -> refused.complete(List.copyOf(staying)));
        return refused;
    }

    private boolean isDeleted(RunId id) {
        try {
            if (GoingMark.isSet(run(id))) {
                return false;
            }
            if (Files.exists(run(id))) {
                // A move keeps the time of the last epoch, and other windows take what is old for left over.
                Files.setLastModifiedTime(run(id), FileTime.from(Instant.now()));
                Files.move(run(id), deleted(id), StandardCopyOption.ATOMIC_MOVE);
            }
            deleted.add(id);
            return true;
        } catch (IOException | RuntimeException e) {
            teller.accept(new RunTrouble(RunTrouble.Kind.NOT_DELETED, run(id), e));
            return false;
        }
    }

    /**
     * Takes back {@link #delete}; it is told of which runs there is no file any more.
     *
     * @param ids of the runs
     */
    public void restore(Collection<RunId> ids) {
        for (RunId id : List.copyOf(ids)) {
            lines.write(() -> bringBack(id));
        }
    }

    private void bringBack(RunId id) {
        if (!deleted.remove(id)) {
            return; // refused to be deleted
        }
        try {
            Files.move(deleted(id), run(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            teller.accept(new RunTrouble(RunTrouble.Kind.NOT_RESTORED, run(id), e));
        }
    }

    private Path run(RunId id) {
        return folder.resolve(id + RUN);
    }

    private Path deleted(RunId id) {
        return folder.resolve(id + RUN + DELETED);
    }

    /** Ends the runs that still go on, as kept up to their last epoch, and waits until all is written. */
    @Override
    public void close() {
        List.copyOf(queues.open()).forEach(RunRecorder::cancelled);
        lines.close();
        others.write(this::forgetDeleted);
        others.close();
    }

    private void forgetDeleted() throws IOException, DataException {
        Map<RunId, RunLook> usual = new HashMap<>();
        for (RunId id : deleted) {
            new LastNetwork(folder, id).delete();
            Files.deleteIfExists(deleted(id));
            usual.put(id, RunLook.USUAL);
        }
        if (!usual.isEmpty()) {
            looks.change(usual);
        }
    }

    /** The files of a folder, which need not exist. */
    static List<Path> files(Path folder, String pattern) throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(all::add);
        } catch (NoSuchFileException noRunsYet) {
            return List.of();
        }
        return all;
    }
}
