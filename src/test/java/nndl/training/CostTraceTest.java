package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nndl.nn.Example;
import nndl.nn.Network;
import nndl.nn.Pass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostTraceTest {
    private static final int N = 60;

    private static CostTrace trace(RunSettings settings, Datasets data, Recorder recorder) throws InterruptedException {
        CostTrace trace = new CostTrace();
        RunControl control = new RunControl();
        control.record(trace);
        new TrainingSession(settings, data).run(recorder, control);
        return trace;
    }

    /** Where and how costly each mini-batch is, by asking the network about its examples before each step. */
    private static List<double[]> byAsking(RunSettings settings, Datasets data) throws InterruptedException {
        List<double[]> all = new ArrayList<>();
        TrainingState state = TrainingState.first(settings, N);
        try (Descent descent = new Descent(settings, data.training(), state)) {
            while (state.epoch() < settings.learning().epochs()) {
                TrainingState before = state.copy();
                if (before.position() == 0) {
                    before.chance().shuffle(before.order());
                }
                int end = Math.min(N, before.position() + settings.learning().miniBatchSize());
                double sum = 0;
                for (int i = before.position(); i < end; i++) {
                    sum += cost(before.network(), data.training().get(before.order()[i]));
                }
                double epoch = (before.epoch() * N + before.position()) / (double) N;
                all.add(new double[] {epoch, sum / (end - before.position())});
                if (descent.miniBatch()) {
                    descent.endEpoch();
                }
            }
        }
        return all;
    }

    private static double cost(Network network, Example example) {
        double[] z = network.feedforward(example, new Pass(network)).z(network.layers());
        return network.objective().cost(z, example.desired());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--objective sigmoid-quadratic --eta 3 --mini-batch 1",
                "--lambda 5 --mini-batch 60",
                "--lambda 1 --momentum 0.5 --hidden tanh --objective softmax-log-likelihood --mini-batch 100"
            })
    void trace_ofARun_isWhatTheNetworkSaysOfEachMiniBatchBeforeItsStep(String more) throws InterruptedException {
        RunSettings settings = MadeUp.settings(more);
        Datasets data = MadeUp.datasets(N);
        CostTrace trace = trace(settings, data, new Recorder());
        List<double[]> expected = byAsking(settings, data);
        assertEquals(expected.size(), trace.size());
        for (int i = 0; i < trace.size(); i++) {
            assertEquals(expected.get(i)[0], trace.epoch(i), 1e-12);
            assertEquals(expected.get(i)[1], trace.cost(i), 1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lambda 0.5 --init scaled",
                "--objective softmax-log-likelihood --momentum 0.9",
                "--l1 0.1 --dropout 0.5"
            })
    void trace_asked_changesNoBitOfTheRun(String more) throws InterruptedException {
        Datasets data = MadeUp.datasets(N);
        Recorder traced = new Recorder();
        CostTrace trace = trace(MadeUp.settings(more), data, traced);
        assertEquals(traced.positions().size(), trace.size());
        assertEquals(MadeUp.bits(MadeUp.run(MadeUp.settings(more), data)), MadeUp.bits(traced));
    }

    @Test
    void trace_askedInMidRun_beginsThere() throws InterruptedException {
        CostTrace trace = new CostTrace();
        RunControl control = new RunControl();
        new TrainingSession(MadeUp.settings("--mini-batch 10"), MadeUp.datasets(N))
                .run(
                        new Recorder() {
                            @Override
                            public synchronized void miniBatch(int epoch, int examples, int of) {
                                if (epoch == 1 && examples == 30) {
                                    control.record(trace);
                                }
                            }
                        },
                        control);
        assertEquals(1.5, trace.epoch(0));
        assertEquals((4 - 1.5) * N / 10, trace.size());
    }

    @Test
    void trace_readWhileItGrows_isAlwaysAPrefixOfWhatWasAdded() throws Exception {
        CostTrace trace = new CostTrace();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < CostTrace.MOST + 10; i++) {
                trace.add(i, Math.sqrt(i));
            }
        });
        int read = 0;
        while (read < CostTrace.MOST) {
            int size = trace.size();
            assertTrue(size >= read);
            for (int i = read; i < size; i++) {
                assertEquals(i, trace.epoch(i));
                assertEquals(Math.sqrt(i), trace.cost(i));
            }
            read = size;
        }
        writer.get(20, TimeUnit.SECONDS);
        assertEquals(CostTrace.MOST, trace.size(), "what has no room is left out");
        assertTrue(trace.isFull());
    }
}
