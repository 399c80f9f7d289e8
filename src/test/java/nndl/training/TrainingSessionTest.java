package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nndl.nn.Example;
import nndl.nn.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingSessionTest {
    /** Nothing is left out: the last mini-batch is what remains. */
    @ParameterizedTest
    @CsvSource({"10, 3, 4, 1", "1000, 7, 143, 6", "10, 10, 1, 10", "10, 1, 10, 1", "10, 64, 1, 10", "1, 5, 1, 1"})
    void miniBatches_anySizes_useEveryExampleOnce(int n, int m, int updates, int lastSize) throws InterruptedException {
        Recorder recorder = new Recorder();
        List<Example> examples = MadeUp.examples(n);
        List<Example> used = new ArrayList<>();
        Datasets data = new Datasets(Watched.all(examples, used), examples, examples);
        RunSettings unmeasured = MadeUp.settings("--measure nothing --mini-batch " + m + " --epochs 3");
        TrainingSession session = new TrainingSession(unmeasured, data);
        used.clear();
        session.run(recorder, new RunControl());
        List<Integer> positions = recorder.positions();
        assertEquals(3 * updates, positions.size());
        assertEquals(n, positions.get(updates - 1));
        assertEquals(lastSize, n - (updates == 1 ? 0 : positions.get(updates - 2)));
        for (int epoch = 0; epoch < 3; epoch++) {
            List<Example> ofEpoch = used.subList(epoch * n, epoch * n + n);
            Set<Example> different = Collections.newSetFromMap(new IdentityHashMap<>());
            different.addAll(ofEpoch);
            assertEquals(n, different.size());
        }
        assertEquals(3 * n, used.size());
    }

    /** An example that notes when it is used for training: then its desired output is asked for. */
    private record Watched(Example example, List<Example> used) implements Example {
        static List<Example> all(List<Example> examples, List<Example> used) {
            return examples.stream()
                    .map(example -> (Example) new Watched(example, used))
                    .toList();
        }

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
            used.add(example);
            return example.desired();
        }
    }

    @Test
    void run_batchLargerThanTheData_makesOneUpdateOfAllOfIt() throws InterruptedException {
        Datasets data = MadeUp.datasets(10);
        assertEquals(
                MadeUp.bits(MadeUp.run(MadeUp.settings("--mini-batch 10"), data)),
                MadeUp.bits(MadeUp.run(MadeUp.settings("--mini-batch 64"), data)));
    }

    @Test
    void run_anyEpochs_leavesTheDataInOrderAndPairsTogether() throws InterruptedException {
        List<Example> examples = IntStream.range(0, 1000)
                .mapToObj(i -> Example.of(oneAt(i % 20, 20), oneAt(i % 10, 10)))
                .toList();
        List<Example> used = new ArrayList<>();
        List<Example> watched = Watched.all(examples, used);
        RunSettings settings = MadeUp.settings("--epochs 5 --measure nothing");
        TrainingSession session = new TrainingSession(settings, new Datasets(watched, List.of(), List.of()));
        used.clear();
        session.run(new Recorder(), new RunControl());
        for (Example example : used) {
            int[] index = new int[1];
            example.nonZeros(index, new double[1]);
            assertEquals(1, example.desired()[index[0] % 10]);
        }
        assertEquals(5000, used.size());
        assertNotEquals(used.subList(0, 1000), used.subList(1000, 2000));
        for (int i = 0; i < 1000; i++) {
            assertEquals(examples.get(i), ((Watched) watched.get(i)).example());
        }
    }

    private static double[] oneAt(int place, int length) {
        double[] vector = new double[length];
        vector[place] = 1;
        return vector;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--lambda 5",
                "--l1 0.1",
                "--momentum 0.9",
                "--dropout 0.5",
                "--lambda 1 --momentum 0.5 --dropout 0.2 --hidden tanh --objective softmax-log-likelihood"
            })
    void run_sameSeed_sameCurveBitByBit(String more) throws InterruptedException {
        Datasets data = MadeUp.datasets(60);
        Recorder first = MadeUp.run(MadeUp.settings(more), data);
        assertEquals(MadeUp.bits(first), MadeUp.bits(MadeUp.run(MadeUp.settings(more), data)));
        assertNotEquals(MadeUp.bits(first), MadeUp.bits(MadeUp.run(MadeUp.settings(more + " --seed 1"), data)));
    }

    /**
     * The same bits on every machine. What may change this hash: the order in which sums are added, the exponential, the
     * points at which decay is folded in, the random streams; each of these also ends the replay of old runs.
     */
    @Test
    void run_shortOne_endsInTheKnownBits() throws InterruptedException {
        Recorder run = MadeUp.run(MadeUp.settings("--lambda 0.5 --init scaled"), MadeUp.datasets(60));
        assertEquals(
                "63886cbe7ed703cf69909cd607d993bb5ac0ac6d13ade6159bf4970ee73ad04e",
                MadeUp.sha256(MadeUp.parameters(run.networks().get(3))));
    }

    @Test
    void start_otherMiniBatchSizeDropoutOrEta_drawsTheSameWeights() {
        List<Double> weights =
                MadeUp.parameters(TrainingState.first(MadeUp.settings(""), 60).network());
        for (String more : List.of("--mini-batch 1", "--eta 9", "--epochs 99", "--train-size 5", "--lambda 3")) {
            assertEquals(
                    weights,
                    MadeUp.parameters(
                            TrainingState.first(MadeUp.settings(more), 60).network()));
        }
        assertEquals(
                weights,
                MadeUp.parameters(TrainingState.first(MadeUp.settings("--dropout 0.5"), 60)
                        .trained()));
    }

    @Test
    void dropout_switchedOn_leavesTheShufflesAlone() throws InterruptedException {
        assertEquals(orderOfUse(""), orderOfUse("--dropout 0.5"));
        assertNotEquals(orderOfUse(""), orderOfUse("--seed 2"));
    }

    private static List<Example> orderOfUse(String more) throws InterruptedException {
        List<Example> used = new ArrayList<>();
        List<Example> examples = Watched.all(MadeUp.examples(60), used);
        new TrainingSession(MadeUp.settings("--measure nothing " + more), new Datasets(examples, List.of(), List.of()))
                .run(new Recorder(), new RunControl());
        return used;
    }

    @Test
    void run_finished_saysSoAndHasEveryEpochInOrder() throws InterruptedException {
        Recorder recorder = new Recorder();
        RunEnd end = new TrainingSession(MadeUp.settings("--epochs 50"), MadeUp.datasets(30))
                .run(recorder, new RunControl());
        assertEquals(new RunEnd(RunEnd.Reason.FINISHED, 49), end);
        assertEquals(
                IntStream.range(0, 50).boxed().toList(),
                recorder.results().stream().map(EpochResult::epoch).toList());
    }

    @Test
    void run_onMadeUpDigits_learnsThem() throws InterruptedException {
        List<EpochResult> results =
                MadeUp.run(MadeUp.settings("--epochs 60"), MadeUp.datasets(200)).results();
        double first = results.get(0).on(DataSet.TRAINING).orElseThrow().dataCost();
        double last = results.get(59).on(DataSet.TRAINING).orElseThrow().dataCost();
        assertTrue(last < first / 10, first + " to " + last);
        assertTrue(results.get(59).on(DataSet.TEST).orElseThrow().accuracy().correct() > 45);
    }

    /** Large enough to overflow in a few epochs: 1 − ηλ/n is −999. */
    @Test
    void run_diverging_endsInThatEpochWithAllResultsBefore() throws InterruptedException {
        Recorder recorder = new Recorder();
        RunSettings settings = MadeUp.settings("--eta 10 --lambda 3000 --mini-batch 10 --epochs 500");
        RunEnd end = new TrainingSession(settings, MadeUp.datasets(30)).run(recorder, new RunControl());
        assertEquals(RunEnd.Reason.DIVERGED, end.reason());
        assertTrue(end.epoch() > 10 && end.epoch() < 60, end::toString);
        assertEquals(end.epoch(), recorder.results().size());
        assertTrue(recorder.networks().stream().allMatch(Network::isFinite));
    }

    /** One mini-batch: the bias of a neuron that was deleted stays, that of every other moves. */
    @Test
    void run_dropoutOfAFifth_movesFourFifthsOfTheHiddenBiases() throws InterruptedException {
        RunSettings settings =
                MadeUp.settings("--network 20,2000,10 --init scaled --mini-batch 60 --epochs 1 --dropout 0.2");
        Network before = TrainingState.first(settings, 60).network();
        Network after = MadeUp.run(settings, MadeUp.datasets(60)).networks().get(0);
        long moved = IntStream.range(0, 2000)
                .filter(j -> before.layer(2).b(j) != after.layer(2).b(j))
                .count();
        assertEquals(1600, moved, 100, "moved");
    }

    /** The network stays finite: only who measures it sees, while the next epochs are trained. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500})
    void run_whoseCostAloneDiverges_endsSoonAndSaysWhen(int epochs) throws InterruptedException {
        Datasets plain = MadeUp.datasets(60);
        double[] pixels = new double[20];
        Arrays.fill(pixels, 1e300);
        Datasets data = new Datasets(plain.training(), List.of(Example.of(pixels, new double[10])), plain.test());
        RunSettings settings = MadeUp.settings(
                "--network 20,10 --objective linear-quadratic --eta 1e-9 --measure validation --epochs " + epochs);
        Recorder recorder = new Recorder();
        RunEnd end = new TrainingSession(settings, data).run(recorder, new RunControl());
        assertEquals(new RunEnd(RunEnd.Reason.DIVERGED, 0), end);
        assertEquals(List.of(), recorder.results());
        assertTrue(
                recorder.positions().size() <= 5 * 9,
                "went on for " + recorder.positions().size());
    }

    /** One measuring and one waiting are lost; what was heard of last is what a file of the run ends with. */
    @Test
    void run_cancelledWhileMeasuring_endsWithTheLastEpochHeardOf() throws InterruptedException {
        RunControl control = new RunControl();
        AtomicInteger ahead = new AtomicInteger(-1);
        RunListener listener = new RunListener() {
            @Override
            public void epoch(EpochResult result, Network network) {
                while (result.epoch() == 1 && ahead.get() < 3) {
                    Thread.onSpinWait();
                }
                if (result.epoch() == 1) {
                    control.cancel();
                }
            }

            @Override
            public void miniBatch(int epoch, int examples, int of) {
                ahead.set(epoch);
            }
        };
        RunEnd end = new TrainingSession(MadeUp.settings("--epochs 50"), MadeUp.datasets(60)).run(listener, control);
        assertEquals(new RunEnd(RunEnd.Reason.CANCELLED, 1), end);
    }

    @Test
    void run_divergingManyTimes_alwaysSaysTheSame() throws InterruptedException {
        RunSettings settings = MadeUp.settings("--eta 10 --lambda 3000 --mini-batch 10 --epochs 500");
        Set<String> ends = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Recorder recorder = new Recorder();
            RunEnd end = new TrainingSession(settings, MadeUp.datasets(30)).run(recorder, new RunControl());
            ends.add(end + ", " + recorder.results().size() + " results");
        }
        assertEquals(1, ends.size(), ends::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "--measure validation --stop no-improvement-3, 3, STOPPED_EARLY",
        "--measure validation --schedule halve-2, 16, STOPPED_EARLY",
        "--measure validation --schedule halve-2 --stop no-improvement-9, 9, STOPPED_EARLY",
        "--measure nothing, 99, FINISHED"
    })
    void run_thatCannotImprove_stopsAfterTheRulesPatience(String rules, int lastEpoch, RunEnd.Reason reason)
            throws InterruptedException {
        Recorder recorder = new Recorder();
        RunSettings settings = MadeUp.settings("--epochs 100 --eta 1e-300 " + rules);
        RunEnd end = new TrainingSession(settings, MadeUp.datasets(10)).run(recorder, new RunControl());
        assertEquals(new RunEnd(reason, lastEpoch), end);
        assertEquals(lastEpoch + 1, recorder.results().size());
    }

    @Test
    void run_halving_halvesTheRateOfTheEpochsThatFollow() throws InterruptedException {
        RunSettings settings = MadeUp.settings("--epochs 100 --eta 1e-300 --schedule halve-2");
        List<Double> rates = MadeUp.run(settings, MadeUp.datasets(10)).results().stream()
                .map(EpochResult::learningRate)
                .toList();
        for (int epoch = 0; epoch < rates.size(); epoch++) {
            // Epoch 0 is the best, epochs 1 and 2 are the first two without improvement.
            int halvings = Math.max(0, (epoch - 1) / 2);
            assertEquals(1e-300 / Math.pow(2, halvings), rates.get(epoch));
        }
        assertEquals(1e-300 / 128, rates.get(rates.size() - 1));
    }

    @Test
    void run_measuredNowAndThen_hasWhatWasDue() throws InterruptedException {
        RunSettings settings = MadeUp.settings("--epochs 7 --measure training:3,validation:end,test");
        for (EpochResult result : MadeUp.run(settings, MadeUp.datasets(10)).results()) {
            boolean last = result.epoch() == 6;
            assertEquals(
                    last || result.epoch() % 3 == 2, result.on(DataSet.TRAINING).isPresent());
            assertEquals(last, result.on(DataSet.VALIDATION).isPresent());
            assertTrue(result.on(DataSet.TEST).isPresent());
        }
    }

    @Test
    void result_withPenalty_isPrintedWithTheSizeOfTheSetEvaluated() throws InterruptedException {
        Recorder run = MadeUp.run(MadeUp.settings("--lambda 2 --epochs 1"), MadeUp.datasets(100));
        EpochResult result = run.results().get(0);
        double squares = run.networks().get(0).sumOverWeights(w -> w * w);
        double test = result.on(DataSet.TEST).orElseThrow().dataCost();
        double training = result.on(DataSet.TRAINING).orElseThrow().dataCost();
        assertEquals(squares / 100, result.penalty(), 1e-12);
        assertEquals(training + squares / 100, result.costAsPrinted(DataSet.TRAINING), 1e-12);
        assertEquals(test + squares / 50, result.costAsPrinted(DataSet.TEST), 1e-12);
    }

    @Test
    void session_measuringAnEmptySet_isRefused() {
        RunSettings settings = MadeUp.settings("");
        Datasets data = new Datasets(MadeUp.examples(5), List.of(), MadeUp.examples(5));
        assertEquals(
                "the validation set is to be measured, but it is empty",
                assertThrows(IllegalArgumentException.class, () -> new TrainingSession(settings, data))
                        .getMessage());
    }

    @Test
    void session_examplesThatDoNotFit_areRefused() {
        Datasets data = MadeUp.datasets(5);
        assertEquals("expected 30 inputs, got 20", refusal(MadeUp.settings("--network 30,10"), data));
        assertEquals("expected 4 desired outputs, got 10", refusal(MadeUp.settings("--network 20,4"), data));
    }

    private static String refusal(RunSettings settings, Datasets data) {
        return assertThrows(IllegalArgumentException.class, () -> new TrainingSession(settings, data))
                .getMessage();
    }

    @Test
    void run_listenerThatFails_endsTheRunWithItsException() {
        RunListener full = (result, network) -> {
            if (result.epoch() == 1) {
                throw new IllegalStateException("the disk is full");
            }
        };
        TrainingSession session = new TrainingSession(MadeUp.settings("--epochs 50"), MadeUp.datasets(30));
        Exception e = assertThrows(IllegalStateException.class, () -> session.run(full, new RunControl()));
        assertEquals("the disk is full", e.getMessage());
    }
}
