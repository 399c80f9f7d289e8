package nndl.training.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nndl.data.DataException;
import nndl.nn.Evaluation;
import nndl.nn.Network;
import nndl.training.BookRun;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.MadeUp;
import nndl.training.RunEnd;
import nndl.training.Setting;
import nndl.training.SettingsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    @TempDir
    private Path home;

    private final List<RunTrouble> troubles = Collections.synchronizedList(new ArrayList<>());

    private Path folder() {
        return home.resolve("runs");
    }

    private RunStore store() {
        return new RunStore(folder(), troubles::add);
    }

    private List<RunRecord> read() {
        try (RunStore store = store()) {
            return store.read();
        }
    }

    private Path file(RunStart start) {
        return folder().resolve(start.id() + ".jsonl");
    }

    @Test
    void read_afterRuns_givesTheSameNumbersNewestFirst() throws Exception {
        RunStart first = MadeUpRuns.start("--lambda 0.3 --measure training,test:2,validation:end");
        // Ids of one millisecond have no order.
        Thread.sleep(2);
        RunStart second = MadeUpRuns.start("--eta 1e-9 --stop no-improvement-2 --epochs 9");
        List<EpochResult> results = new ArrayList<>();
        try (RunStore store = store()) {
            RunRecorder recorder = store.begin(first);
            RunEnd end = MadeUpRuns.run(first, recorder, (result, network) -> results.add(result));
            recorder.ended(end);
            assertEquals(new RunEnd(RunEnd.Reason.FINISHED, 3), end);
            MadeUpRuns.keep(store, second);
        }
        List<RunRecord> runs = read();
        assertEquals(second, runs.get(0).start());
        assertEquals(Optional.of(RunEnd.Reason.STOPPED_EARLY), runs.get(0).end().map(RunEnd::reason));
        assertEquals(
                new RunRecord(first, List.of(), results, Optional.of(new RunEnd(RunEnd.Reason.FINISHED, 3))),
                runs.get(1));
        assertEquals(List.of(), troubles);
    }

    @Test
    void read_everyOriginAndGroup_areKept() {
        RunStart plain = MadeUpRuns.start("");
        List<Origin> origins = List.of(
                Origin.SETTINGS,
                new Origin.Book(new BookRun("three-eta", "0.25")),
                new Origin.Files(List.of("my \"digits\".gz", "network.json")),
                new Origin.Fork(plain.id(), 17, "--eta 0.25"));
        Group group = new Group(
                plain.id(),
                "η and λ",
                List.of(Setting.ETA, Setting.LAMBDA),
                List.of(List.of("0.1", "1"), List.of("0")));
        List<RunStart> starts = new ArrayList<>();
        try (RunStore store = store()) {
            for (Origin origin : origins) {
                RunStart start = RunStart.now(plain.settings(), origin);
                starts.add(origin == Origin.SETTINGS ? start.in(group) : start);
            }
            starts.forEach(start -> store.begin(start).ended(new RunEnd(RunEnd.Reason.DIVERGED, 0)));
        }
        Collections.reverse(starts);
        List<RunStart> read = read().stream().map(RunRecord::start).toList();
        // Two of one millisecond may come in either order.
        assertTrue(read.containsAll(starts) && starts.containsAll(read), read.toString());
    }

    @Test
    void read_penaltyBeyondNumbersAndAnswersMissing_areKept() {
        Evaluation evaluation = Evaluation.of(Double.MIN_VALUE, 7, new int[] {3, 1, 0, 2});
        EpochResult odd = new EpochResult(
                3, 0.1 + 0.2, 1e-17, 5e300, 1 / 3.0, 9, Double.POSITIVE_INFINITY, Map.of(DataSet.TEST, evaluation));
        RunStart start = MadeUpRuns.start("");
        Network network = new Network(
                start.settings().network().sizes(),
                start.settings().network().hidden(),
                start.settings().network().objective());
        try (RunStore store = store()) {
            store.begin(start).epoch(odd, network);
        }
        assertEquals(List.of(odd), read().get(0).results());
    }

    @Test
    void close_inMidRun_keepsEpochsAndLastNetwork() throws Exception {
        RunStart start = MadeUpRuns.start("");
        List<Network> networks = new ArrayList<>();
        RunStore store = store();
        RunRecorder recorder = store.begin(start);
        MadeUpRuns.run(start, recorder, (result, network) -> networks.add(network));
        store.close();
        recorder.ended(new RunEnd(RunEnd.Reason.FINISHED, 3));
        RunRecord run = read().get(0);
        assertEquals(4, run.results().size());
        assertEquals(Optional.of(new RunEnd(RunEnd.Reason.CANCELLED, 3)), run.end());
        RunStore.LastEpoch last = store.network(start.id()).orElseThrow();
        assertEquals(3, last.epoch());
        assertEquals(
                MadeUp.parameters(networks.get(3)),
                MadeUp.parameters(last.network().network()));
        assertEquals(List.of(start.id() + ".epoch-3.json.gz", start.id() + ".jsonl"), MadeUpRuns.names(folder()));
    }

    @Test
    void changed_inMidRun_isKeptWithItsEpoch() {
        RunStart start = MadeUpRuns.start("");
        Change change = new Change(2, MadeUp.settings("--eta 0.1 --l1 7").learning());
        try (RunStore store = store()) {
            RunRecorder recorder = store.begin(start);
            recorder.changed(change.epoch(), change.learning());
            recorder.ended(new RunEnd(RunEnd.Reason.FINISHED, 3));
        }
        assertEquals(List.of(change), read().get(0).changes());
    }

    @Test
    void ended_beforeAnythingWasMeasured_leavesNoFile() {
        try (RunStore store = store()) {
            store.begin(MadeUpRuns.start("")).ended(new RunEnd(RunEnd.Reason.CANCELLED, -1));
        }
        assertEquals(List.of(), read());
        assertEquals(List.of(), troubles);
    }

    /** Cut anywhere, a file has the epochs whose lines are whole; without its first line it is no run. */
    @Test
    void read_fileCutAnywhere_hasTheWholeEpochs() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 2 --measure test");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, start);
        }
        byte[] whole = Files.readAllBytes(file(start));
        int headed = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(start), Arrays.copyOf(whole, length));
            List<RunRecord> runs = read();
            if (length < headed) {
                assertEquals(List.of(), runs);
            } else {
                long lines = Arrays.stream(new String(whole, 0, length, StandardCharsets.UTF_8).split("\n", -1))
                        .count();
                assertEquals(Math.min(lines - 2, 2), runs.get(0).results().size(), "cut at " + length);
            }
        }
        assertEquals(headed, troubles.size());
    }

    @Test
    void read_damagedAnyhow_setsAsideAndNames() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 3 --measure test");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, start);
        }
        byte[] good = Files.readAllBytes(file(start));
        Random random = new Random(20_131_125);
        Path aside = folder().resolve(start.id() + ".jsonl.damaged");
        int setAside = 0;
        for (int round = 0; round < 300; round++) {
            byte[] bytes = good.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file(start), bytes);
            boolean kept = read().size() == 1;
            assertEquals(kept, Files.exists(file(start)), "round " + round);
            if (!kept) {
                setAside++;
                RunTrouble trouble = troubles.get(troubles.size() - 1);
                assertEquals(RunTrouble.Kind.DAMAGED, trouble.kind());
                assertEquals(aside, trouble.file());
                assertEquals(List.of(), read());
                Files.delete(aside);
            }
        }
        assertEquals(setAside, troubles.size());
        assertTrue(setAside > 100, setAside + " of 300");
    }

    /** As version 1 wrote it: each confusion matrix a list of rows. */
    @Test
    void read_fileOfTheFirstVersion_isTheSameRun() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 2");
        Evaluation evaluation = Evaluation.of(0.25, 70, new int[] {31, 1, 0, 33});
        EpochResult result = new EpochResult(0, 2, 1, 0.5, 0.1, 30, 0.125, Map.of(DataSet.TEST, evaluation));
        Files.createDirectories(folder());
        Files.writeString(
                file(start),
                """
                {"nndl_run":1,"id":"%s","began":"%s","settings":"%s","origin":{}}
                {"epoch":0,"seconds":2.0,"training_seconds":1.0,"evaluation_seconds":0.5,"eta":0.1,"training_size":30,\
                "penalty":0.125,"test":{"data_cost":0.25,"correct":64,"total":70,"confusion":[[31,1],[0,33]]}}
                {"end":"stopped_early","epoch":0}
                """
                        .formatted(start.id(), start.began(), SettingsText.format(start.settings())));
        RunRecord run = new RunRecord(
                start, List.of(), List.of(result), Optional.of(new RunEnd(RunEnd.Reason.STOPPED_EARLY, 0)));
        assertEquals(List.of(run), read());
        try (RunStore store = store()) {
            store.keep(run);
        }
        assertFalse(Files.readString(file(start)).contains("confusion"));
        assertEquals(List.of(run), read());
        assertEquals(List.of(), troubles);
    }

    @Test
    void delete_ofARunThatGoesOn_isRefused() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 2");
        try (RunStore owner = store();
                RunStore other = store()) {
            RunRecorder recorder = owner.begin(start);
            MadeUpRuns.run(start, recorder, (result, network) -> {});
            while (!Files.exists(file(start))) {
                Thread.sleep(1);
            }
            assertEquals(List.of(start.id()), other.delete(List.of(start.id())).get());
            recorder.ended(new RunEnd(RunEnd.Reason.FINISHED, 1));
        }
        assertEquals(1, read().size());
        try (RunStore store = store()) {
            assertEquals(List.of(), store.delete(List.of(start.id())).get());
        }
        assertEquals(List.of("looks.json", "looks.lock"), MadeUpRuns.names(folder()));
    }

    @Test
    void delete_ofARunOfItsOwnThatHasNotYetSaidThatItEnded_isDone() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 2");
        try (RunStore store = store()) {
            MadeUpRuns.run(start, store.begin(start), (result, network) -> {});
            assertEquals(List.of(), store.delete(List.of(start.id())).get());
        }
        assertEquals(List.of(), read());
    }

    @Test
    void read_afterAKillLongAgo_takesAwayWhatIsOfNoRun() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 1");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, start);
        }
        String own = start.id() + ".epoch-0.json.gz";
        String orphan = "20260101-000000-000-abcdef.epoch-7.json.gz";
        String young = "20260101-000000-000-abcde0.epoch-7.json.gz";
        String mark = start.id() + ".jsonl.going";
        for (String name : List.of(own, orphan, young, mark)) {
            Files.writeString(folder().resolve(name), "");
            if (!name.equals(young)) {
                Files.setLastModifiedTime(
                        folder().resolve(name), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            }
        }
        assertEquals(1, read().size());
        assertEquals(Stream.of(own, young, start.id() + ".jsonl").sorted().toList(), MadeUpRuns.names(folder()));
    }

    @Test
    void read_anotherVersionOrName_setsAside() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 1");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, start);
        }
        String text = Files.readString(file(start));
        Files.writeString(file(start), text.replace("\"nndl_run\":2", "\"nndl_run\":3"));
        Path misnamed = folder().resolve("20260101-000000-000-abcdef.jsonl");
        Files.writeString(misnamed, text);
        assertEquals(List.of(), read());
        List<String> messages =
                troubles.stream().map(t -> t.cause().getMessage()).sorted().toList();
        assertEquals(List.of("expected a run of version 1 to 2, found 3", "holds the run " + start.id()), messages);
    }

    @Test
    void looks_ofTwoWindows_areMerged() {
        RunId one = MadeUpRuns.start("").id();
        RunId other = MadeUpRuns.start("").id();
        try (RunStore first = store();
                RunStore second = store()) {
            first.look(Map.of(one, RunLook.USUAL.withName("deep \"one\" 深").withColor(3)));
            second.look(Map.of(other, RunLook.USUAL.shown()));
        }
        try (RunStore store = store()) {
            assertEquals(
                    Map.of(
                            one,
                            new RunLook(Optional.of("deep \"one\" 深"), Optional.of(3), false),
                            other,
                            new RunLook(Optional.empty(), Optional.empty(), true)),
                    store.looks());
        }
    }

    @Test
    void looks_damaged_areSetAsideAndBeginAnew() throws IOException {
        RunId id = MadeUpRuns.start("").id();
        Files.createDirectories(folder());
        for (String damaged : List.of("{\"" + id + "\":", "[]", "null", "{\"x\":{}}", "{\"" + id + "\":null}", "\0")) {
            Files.writeString(folder().resolve("looks.json"), damaged);
            try (RunStore store = store()) {
                store.look(Map.of(id, RunLook.USUAL.shown()));
            }
            try (RunStore store = store()) {
                assertEquals(Map.of(id, RunLook.USUAL.shown()), store.looks());
            }
            assertEquals(damaged, Files.readString(folder().resolve("looks.json.damaged")));
        }
        assertEquals(6, troubles.size());
    }

    @Test
    void delete_thenRestore_hasItBack_untilClosed() throws Exception {
        RunStart one = MadeUpRuns.start("--epochs 1");
        RunStart other = MadeUpRuns.start("--epochs 1");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, one);
            MadeUpRuns.keep(store, other);
            store.look(Map.of(one.id(), RunLook.USUAL.withName("one")));
            store.delete(List.of(one.id(), other.id()));
            store.restore(List.of(other.id()));
        }
        assertEquals(List.of(other), read().stream().map(RunRecord::start).toList());
        try (RunStore store = store()) {
            assertEquals(Map.of(), store.looks());
        }
        assertTrue(
                MadeUpRuns.names(folder()).stream()
                        .noneMatch(name -> name.startsWith(one.id().text())),
                MadeUpRuns.names(folder()).toString());
    }

    /** A run of last week is deleted now: to the other window that is not left over. */
    @Test
    void restore_afterAnotherWindowHasRead_hasItBack() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 1");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, start);
        }
        Files.setLastModifiedTime(file(start), FileTime.from(Instant.now().minus(Duration.ofDays(7))));
        try (RunStore store = store()) {
            assertEquals(List.of(), store.delete(List.of(start.id())).get());
            assertEquals(List.of(), read());
            store.restore(List.of(start.id()));
        }
        assertEquals(List.of(start), read().stream().map(RunRecord::start).toList());
        assertEquals(List.of(), troubles);
    }

    @Test
    void restore_ofARunWhoseFileIsGone_isTold() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 1");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, start);
            assertEquals(List.of(), store.delete(List.of(start.id())).get());
            Files.delete(folder().resolve(start.id() + ".jsonl.deleted"));
            store.restore(List.of(start.id()));
        }
        assertEquals(
                List.of(RunTrouble.Kind.NOT_RESTORED),
                troubles.stream().map(RunTrouble::kind).toList());
    }

    @Test
    void delete_impossible_isRefusedAndTold_andTheOthersGo() throws Exception {
        RunStart stuck = MadeUpRuns.start("--epochs 1");
        RunStart other = MadeUpRuns.start("--epochs 1");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, stuck);
            MadeUpRuns.keep(store, other);
            Files.createDirectories(folder().resolve(stuck.id() + ".jsonl.deleted/in the way"));
            assertEquals(
                    List.of(stuck.id()),
                    store.delete(List.of(stuck.id(), other.id())).get());
            store.restore(List.of(stuck.id()));
        }
        assertEquals(List.of(stuck), read().stream().map(RunRecord::start).toList());
        assertEquals(
                List.of(RunTrouble.Kind.NOT_DELETED),
                troubles.stream().map(RunTrouble::kind).toList());
    }

    @Test
    void mark_thatCannotBeSetOrTakenAway_isOfNoRunThatGoesOn() throws Exception {
        Path run = folder().resolve("run.jsonl");
        Path mark = folder().resolve("run.jsonl.going");
        assertThrows(IOException.class, () -> GoingMark.set(run));
        assertFalse(GoingMark.isSet(run));
        Files.createDirectories(folder());
        GoingMark set = GoingMark.set(run);
        assertTrue(GoingMark.isSet(run));
        Files.delete(mark);
        Path within = Files.createDirectories(mark.resolve("in the way"));
        assertThrows(IOException.class, set::close);
        Files.delete(within);
        Files.delete(mark);
        assertFalse(GoingMark.isSet(run));
    }

    @Test
    void write_failingAnyhow_isToldWithItsCause() {
        IOException unreadable = new IOException("unreadable");
        RuntimeException wrong = new IllegalStateException("wrong");
        List<Exception> told = Collections.synchronizedList(new ArrayList<>());
        try (WriteQueue queue = new WriteQueue("test", told::add)) {
            queue.write(() -> {
                throw new DirectoryIteratorException(unreadable);
            });
            queue.write(() -> {
                throw wrong;
            });
        }
        assertEquals(List.of(unreadable, wrong), told);
    }

    @Test
    void write_impossible_isToldOnceAndTheRunGoesOn() throws Exception {
        Files.writeString(folder(), "no folder");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, MadeUpRuns.start(""));
            store.look(Map.of(MadeUpRuns.start("").id(), RunLook.USUAL.shown()));
        }
        assertEquals(
                List.of(RunTrouble.Kind.NOT_SAVED),
                troubles.stream().map(RunTrouble::kind).toList());
    }

    @Test
    void append_afterAFailure_writesWhatIsMissing() throws IOException {
        Files.writeString(folder(), "no folder");
        Path path = folder().resolve("run.jsonl");
        try (RunFile file = new RunFile(path, () -> new byte[] {'a', '\n'})) {
            assertThrows(IOException.class, () -> file.append(new byte[] {'b', '\n'}));
            Files.delete(folder());
            file.append(new byte[] {'c', '\n'});
        }
        assertEquals("a\nb\nc\n", Files.readString(path));
    }

    /** Of what others left, only what nobody can be at work on any more goes. */
    @Test
    void read_leftOversOfKilledPrograms_goWhenTheyAreOld() throws Exception {
        Files.createDirectories(folder());
        for (String name : List.of("old.tmp", "young.tmp", "old.jsonl.deleted", "young.jsonl.deleted")) {
            Path file = Files.writeString(folder().resolve(name), "left over");
            if (name.startsWith("old")) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            }
        }
        assertEquals(List.of(), read());
        assertEquals(List.of("young.jsonl.deleted", "young.tmp"), MadeUpRuns.names(folder()));
    }

    @Test
    void network_damaged_isASentence() throws Exception {
        RunStart start = MadeUpRuns.start("--epochs 1");
        try (RunStore store = store()) {
            MadeUpRuns.keep(store, start);
        }
        Files.writeString(folder().resolve(start.id() + ".epoch-0.json.gz"), "{");
        try (RunStore store = store()) {
            assertThrows(DataException.class, () -> store.network(start.id()));
            assertEquals(Optional.empty(), store.network(MadeUpRuns.start("").id()));
        }
    }
}
