package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nndl.nn.Example;
import nndl.nn.Regularization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RunControlTest {
    private static final Datasets DATA = MadeUp.datasets(60);

    private final RunControl control = new RunControl();

    /** Does something after a mini-batch, counted from 1, on the thread of the run. */
    private static final class At extends Recorder {
        private final Consumer<Integer> action;
        private int count;

        At(Consumer<Integer> action) {
            this.action = action;
        }

        @Override
        public void miniBatch(int epoch, int examples, int of) {
            super.miniBatch(epoch, examples, of);
            action.accept(++count);
        }
    }

    private static FutureTask<RunEnd> start(TrainingSession session, RunListener listener, RunControl control) {
        FutureTask<RunEnd> run = new FutureTask<>(() -> session.run(listener, control));
        Thread thread = new Thread(run, "run of a test");
        thread.setDaemon(true);
        thread.start();
        return run;
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void cancel_inMidEpoch_endsBeforeTheNextMiniBatch() throws InterruptedException {
        At listener = new At(count -> {
            if (count == 13) {
                control.cancel();
            }
        });
        RunEnd end = new TrainingSession(MadeUp.settings(""), DATA).run(listener, control);
        // Whether epoch 0 was measured by then is chance; the end names what was heard of.
        assertEquals(new RunEnd(RunEnd.Reason.CANCELLED, listener.results().size() - 1), end);
        assertEquals(13, listener.positions().size());
        assertTrue(control.isCancelled());
    }

    @Test
    void cancel_whilePaused_ends() throws Exception {
        control.pause();
        Recorder recorder = new Recorder();
        FutureTask<RunEnd> run = start(new TrainingSession(MadeUp.settings(""), DATA), recorder, control);
        await(control::isPaused);
        control.cancel();
        assertEquals(new RunEnd(RunEnd.Reason.CANCELLED, -1), run.get());
        assertEquals(List.of(), recorder.positions());
    }

    @Test
    void resume_afterCancel_changesNothing() throws InterruptedException {
        control.cancel();
        control.resume();
        RunEnd end = new TrainingSession(MadeUp.settings(""), DATA).run(new Recorder(), control);
        assertEquals(RunEnd.Reason.CANCELLED, end.reason());
    }

    /** An example whose evaluation ends the run. */
    private record Canceller(Example example, RunControl control) implements Example {
        @Override
        public int inputs() {
            return example.inputs();
        }

        @Override
        public int count() {
            return example.count();
        }

        @Override
        public void nonZeros(int[] index, double[] value) {
            example.nonZeros(index, value);
        }

        @Override
        public double[] desired() {
            control.cancel();
            return example.desired();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--epochs 1", "--epochs 9 --stop no-improvement-3"})
    void cancel_whileAResultIsWaitedFor_isNoOtherEnd(String more) throws InterruptedException {
        List<Example> validation = new ArrayList<>(MadeUp.examples(300));
        // Not the first, which a session looks at when it is made.
        validation.set(1, new Canceller(validation.get(1), control));
        Datasets data = new Datasets(DATA.training(), validation, DATA.test());
        Recorder recorder = new Recorder();
        RunSettings settings = MadeUp.settings("--measure validation " + more);
        RunEnd end = new TrainingSession(settings, data).run(recorder, control);
        assertEquals(RunEnd.Reason.CANCELLED, end.reason());
        assertEquals(List.of(), recorder.results());
    }

    @Test
    void stepMiniBatch_paused_doesOne() throws Exception {
        control.pause();
        Recorder recorder = new Recorder();
        FutureTask<RunEnd> run = start(new TrainingSession(MadeUp.settings(""), DATA), recorder, control);
        for (int step = 1; step <= 12; step++) {
            int steps = step;
            control.stepMiniBatch();
            await(() -> recorder.positions().size() == steps && control.isPaused());
            TrainingState state = control.snapshot().get();
            assertEquals(step / 9, state.epoch());
            assertEquals(step % 9 * 7, state.position());
        }
        control.stepEpoch();
        await(() -> recorder.positions().size() == 18 && control.isPaused());
        TrainingState state = control.snapshot().get();
        assertEquals(2, state.epoch());
        assertEquals(0, state.position());
        control.resume();
        assertEquals(RunEnd.Reason.FINISHED, run.get().reason());
    }

    @Test
    void stepMiniBatch_askedForAgainBeforeItIsDone_doesThemAll() throws Exception {
        control.stepMiniBatch();
        control.stepMiniBatch();
        control.stepMiniBatch();
        Recorder recorder = new Recorder();
        FutureTask<RunEnd> run = start(new TrainingSession(MadeUp.settings(""), DATA), recorder, control);
        await(control::isPaused);
        assertEquals(3, recorder.positions().size());
        control.cancel();
        run.get();
    }

    /** A pause is in no figure: what the run says is less than the whole time without the pause. */
    @Test
    void pause_isNoPartOfTheSeconds() throws Exception {
        control.pause();
        Recorder recorder = new Recorder();
        long start = System.nanoTime();
        FutureTask<RunEnd> run = start(new TrainingSession(MadeUp.settings(""), DATA), recorder, control);
        await(control::isPaused);
        long paused = System.nanoTime();
        Thread.sleep(400);
        paused = System.nanoTime() - paused;
        control.resume();
        run.get();
        double most = (System.nanoTime() - start - paused) / 1e9;
        assertTrue(recorder.results().get(3).seconds() < most);
    }

    @Test
    void change_thatFails_failsTheRunAndLetsNobodyWait() {
        control.change(learning -> {
            throw new IllegalArgumentException("no such hyper-parameters");
        });
        CompletableFuture<TrainingState> snapshot = control.snapshot();
        TrainingSession session = new TrainingSession(MadeUp.settings(""), DATA);
        assertThrows(IllegalArgumentException.class, () -> session.run(new Recorder(), control));
        assertTrue(snapshot.isCompletedExceptionally());
    }

    @Test
    void change_whilePaused_isInForceBeforeTheNextMiniBatch() throws Exception {
        control.pause();
        FutureTask<RunEnd> run = start(new TrainingSession(MadeUp.settings(""), DATA), new Recorder(), control);
        control.change(learning -> learning.with(0.125, new Regularization.L2(3)));
        TrainingState state = control.snapshot().get();
        assertEquals(0.125, state.learningRate());
        assertEquals(new Regularization.L2(3), state.learning().regularization());
        control.cancel();
        run.get();
    }

    /** Pauses at some two hundred mini-batches, looks, and goes on one way or another. */
    @ParameterizedTest
    @ValueSource(strings = {"--lambda 9", "--lambda 9 --momentum 0.5 --dropout 0.3", "--expand distort"})
    void pausingSteppingAndLooking_atRandomMiniBatches_changeNoBit(String more) throws Exception {
        RunSettings settings = MadeUp.settings("--mini-batch 1 --epochs 25 " + more);
        Random random = new Random(1);
        At listener = new At(count -> {
            if (random.nextInt(5) == 0) {
                control.pause();
            }
        });
        FutureTask<RunEnd> run = start(new TrainingSession(settings, DATA), listener, control);
        Random choice = new Random(2);
        int looks = 0;
        while (!run.isDone()) {
            if (control.isPaused() && look()) {
                looks++;
                switch (choice.nextInt(4)) {
                    case 0 -> control.stepEpoch();
                    case 1 -> control.stepMiniBatch();
                    default -> control.resume();
                }
            }
        }
        assertEquals(RunEnd.Reason.FINISHED, run.get().reason());
        assertTrue(looks >= 200, "looked " + looks + " times");
        assertEquals(MadeUp.bits(MadeUp.run(settings, DATA)), MadeUp.bits(listener));
    }

    /** Whether there was still a run to look at. */
    private boolean look() throws InterruptedException {
        try {
            TrainingState state = control.snapshot().get();
            state.network().fold();
            state.chance().normal();
            state.chance().shuffle(state.order());
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--lambda 20",
                "--l1 0.3 --momentum 0.9",
                "--dropout 0.5 --lambda 1",
                "--stop no-improvement-2 --schedule halve-1 --eta 5",
                "--expand distort --schedule decay-to-0.1"
            })
    void snapshot_goneOnWith_writesTheSameBits(String more) throws InterruptedException {
        RunSettings settings = MadeUp.settings("--epochs 8 " + more);
        List<CompletableFuture<TrainingState>> snapshots = Collections.synchronizedList(new ArrayList<>());
        At listener = new At(count -> {
            if (count == 1 || count == 9 || count == 13 || count == 31) {
                snapshots.add(control.snapshot());
            }
        });
        new TrainingSession(settings, DATA).run(listener, control);
        List<String> whole = MadeUp.bits(listener);
        for (CompletableFuture<TrainingState> snapshot : snapshots) {
            if (!snapshot.isCompletedExceptionally()) {
                TrainingState state = snapshot.join();
                int epoch = state.epoch();
                Recorder recorder = new Recorder();
                new TrainingSession(settings, DATA, state.copy()).run(recorder, new RunControl());
                assertEquals(whole.subList(epoch, whole.size()), MadeUp.bits(recorder));
            }
        }
        assertEquals(4, snapshots.size());
    }

    @Test
    void change_ofEta_takesEffectFromThenOn() throws InterruptedException {
        RunSettings settings = MadeUp.settings("--epochs 5");
        At listener = new At(count -> {
            if (count == 18) {
                control.change(learning -> learning.with(0.25, learning.regularization()));
            }
        });
        new TrainingSession(settings, DATA).run(listener, control);
        List<String> changed = MadeUp.bits(listener);
        List<String> left = MadeUp.bits(MadeUp.run(settings, DATA));
        assertEquals(
                List.of(0.5, 0.5, 0.25, 0.25, 0.25),
                listener.results().stream().map(EpochResult::learningRate).toList());
        assertEquals(left.subList(0, 2), changed.subList(0, 2));
        assertNotEquals(left.subList(2, 3), changed.subList(2, 3));
    }

    /** Whoever turns a knob before the first mini-batch gets the run that had it turned all along. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--eta 0.1",
                "--lambda 7",
                "--l1 0.2",
                "--momentum 0.7",
                "--dropout 0.5",
                "--mini-batch 13",
                "--epochs 2",
                "--stop no-improvement-1 --eta 9"
            })
    void change_beforeTheFirstMiniBatch_isAsIfSet(String more) throws InterruptedException {
        RunSettings settings = MadeUp.settings(more);
        control.change(learning -> settings.learning());
        Recorder recorder = new Recorder();
        new TrainingSession(MadeUp.settings(""), DATA).run(recorder, control);
        assertEquals(MadeUp.bits(MadeUp.run(settings, DATA)), MadeUp.bits(recorder));
    }

    @Test
    void snapshot_afterTheEnd_saysThatItHasEnded() throws InterruptedException {
        new TrainingSession(MadeUp.settings(""), DATA).run(new Recorder(), control);
        Exception e =
                assertThrows(ExecutionException.class, () -> control.snapshot().get(1, TimeUnit.SECONDS));
        assertEquals("the run has ended", e.getCause().getMessage());
    }

    @Test
    void snapshot_changed_leavesTheRunAlone() throws InterruptedException {
        At listener = new At(count -> control.snapshot().thenAccept(state -> {
            IntStream.range(0, 10).forEach(j -> state.trained().layer(3).setB(j, 99));
            state.chance().normal();
            state.nextEpoch();
            state.change(state.learning().with(77, Regularization.NONE));
            state.order()[0] = 3;
        }));
        new TrainingSession(MadeUp.settings("--lambda 2"), DATA).run(listener, control);
        assertEquals(MadeUp.bits(MadeUp.run(MadeUp.settings("--lambda 2"), DATA)), MadeUp.bits(listener));
    }
}
