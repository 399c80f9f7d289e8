package nndl.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import nndl.training.Datasets;
import nndl.training.MadeUp;
import nndl.training.Recorder;
import nndl.training.RunControl;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.TrainingSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParallelRunsTest {
    private static final Datasets DATA = MadeUp.datasets(60);

    /** Endless, for all that a test can wait. */
    private static final RunSettings LONG = MadeUp.settings("--epochs 100000000 --measure nothing");

    private static List<String> bits(int seed, RunControl control) throws InterruptedException {
        Recorder recorder = new Recorder();
        new TrainingSession(MadeUp.settings("--lambda 1 --dropout 0.2 --seed " + seed), DATA).run(recorder, control);
        return MadeUp.bits(recorder);
    }

    private static RunEnd endless(RunControl control) throws InterruptedException {
        return new TrainingSession(LONG, DATA).run(new Recorder(), control);
    }

    @Test
    void runs_anyNumberAtOnce_writeTheBitsOfThoseAlone() throws Exception {
        try (ParallelRuns runs = new ParallelRuns(4)) {
            List<CompletableFuture<List<String>>> results = new ArrayList<>();
            for (int seed = 0; seed < 12; seed++) {
                int s = seed;
                results.add(runs.submit(control -> bits(s, control)));
            }
            for (int seed = 0; seed < 12; seed++) {
                assertEquals(bits(seed, new RunControl()), results.get(seed).get());
            }
        }
    }

    @Test
    void run_thatFailsOrDiverges_leavesTheOthersAlone() throws Exception {
        try (ParallelRuns runs = new ParallelRuns(1)) {
            var failing = runs.submit(control -> {
                throw new IllegalStateException("the disk is full");
            });
            var diverging = runs.submit(control -> new TrainingSession(
                            MadeUp.settings("--eta 10 --lambda 3000 --mini-batch 10 --epochs 500"), DATA)
                    .run(new Recorder(), control)
                    .reason());
            var good = runs.submit(control -> bits(1, control));
            assertEquals(bits(1, new RunControl()), good.get());
            assertEquals(RunEnd.Reason.DIVERGED, diverging.get());
            assertEquals(
                    "the disk is full",
                    assertThrows(ExecutionException.class, failing::get)
                            .getCause()
                            .getMessage());
        }
    }

    /** Whoever asks while somebody closes gets a run or a refusal, never one that nobody ends. */
    @Test
    void submit_whileClosing_alwaysCompletes() throws Exception {
        for (int i = 0; i < 300; i++) {
            ParallelRuns runs = new ParallelRuns(1);
            Thread closer = new Thread(runs::close);
            closer.start();
            var result = runs.submit(control -> "done");
            closer.join();
            String end = result.exceptionally(e -> e.getClass().getSimpleName()).get(10, TimeUnit.SECONDS);
            assertTrue(end.equals("done") || end.equals("CancellationException"), end);
        }
    }

    @Test
    void close_inMidRun_endsThoseUnderWayAndNeverBeginsTheOthers() throws Exception {
        ParallelRuns runs = new ParallelRuns(1);
        CountDownLatch begun = new CountDownLatch(1);
        var underWay = runs.submit(control -> {
            begun.countDown();
            return endless(control);
        });
        var waiting = runs.submit(ParallelRunsTest::endless);
        begun.await();
        runs.close();
        assertEquals(RunEnd.Reason.CANCELLED, underWay.get().reason());
        assertThrows(CancellationException.class, waiting::get);
        assertThrows(CancellationException.class, runs.submit(ParallelRunsTest::endless)::get);
    }

    @Test
    void pause_thenResume_holdsAlsoThoseThatComeAfter() throws Exception {
        try (ParallelRuns runs = new ParallelRuns(2)) {
            runs.pause();
            RunControl[] reins = new RunControl[1];
            CountDownLatch begun = new CountDownLatch(1);
            var result = runs.submit(control -> {
                reins[0] = control;
                begun.countDown();
                return bits(3, control);
            });
            begun.await();
            while (!reins[0].isPaused()) {
                Thread.onSpinWait();
            }
            assertFalse(result.isDone());
            runs.resume();
            assertEquals(bits(3, new RunControl()), result.get());
        }
    }

    @Test
    void close_whilePaused_endsTheRun() throws Exception {
        ParallelRuns runs = new ParallelRuns(1);
        runs.pause();
        CountDownLatch begun = new CountDownLatch(1);
        var held = runs.submit(control -> {
            begun.countDown();
            return endless(control);
        });
        begun.await();
        runs.close();
        assertInstanceOf(RunEnd.class, held.get());
    }

    @Test
    void threads_ofRuns_endWithTheProgram() throws Exception {
        try (ParallelRuns runs = new ParallelRuns(1)) {
            assertTrue(runs.submit(control -> Thread.currentThread().isDaemon()).get());
        }
    }
}
