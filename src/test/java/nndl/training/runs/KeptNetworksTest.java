package nndl.training.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nndl.nn.Activation;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.Layer;
import nndl.nn.Network;
import nndl.nn.Objective;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptNetworksTest {
    /** [3, 2, 2]: 8 and 6 parameters. */
    private static final long BYTES = 14 * 8;

    private static Network network(int seed, Integer... sizes) {
        Network network = new Network(List.of(sizes), Activation.TANH, Objective.SIGMOID_CROSS_ENTROPY);
        Random random = new Random(seed);
        for (int l = 2; l <= network.layers(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                layer.setB(j, random.nextGaussian());
                for (int k = 0; k < layer.inputs(); k++) {
                    layer.setW(j, k, random.nextGaussian());
                }
            }
        }
        return network;
    }

    private static Network small(int seed) {
        return network(seed, 3, 2, 2);
    }

    private static double[] numbers(Network network) {
        double[] all = new double[network.parameters()];
        int i = 0;
        for (int l = 2; l <= network.layers(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                all[i++] = layer.b(j);
                for (int k = 0; k < layer.inputs(); k++) {
                    all[i++] = layer.w(j, k);
                }
            }
        }
        return all;
    }

    /** An epoch in which so many of eight validation examples were right. */
    private static EpochResult epoch(int epoch, int right) {
        Network answersOne = new Network(List.of(1, 2), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        answersOne.layer(2).setB(1, 1);
        List<Example> examples = IntStream.range(0, 8)
                .mapToObj(i -> i < right ? Example.of(new double[1], 0, 1) : Example.of(new double[1], 1, 0))
                .toList();
        return new EpochResult(
                epoch, 0, 0, 0, 0.5, 8, 0, Map.of(DataSet.VALIDATION, Evaluation.of(answersOne, examples)));
    }

    /** Half of a training set is no better than a quarter of the validation set. */
    @Test
    void best_setsMeasuredNowAndThen_comparesOneSetAlone() {
        KeptNetworks kept = new KeptNetworks(4 * BYTES);
        RunNetworks run = kept.begin();
        for (int epoch = 0; epoch < 16; epoch++) {
            EpochResult training = epoch(epoch, epoch == 1 ? 8 : 7);
            boolean validated = epoch % 4 == 3;
            EpochResult measured = validated ? epoch(epoch, epoch == 7 ? 2 : 1) : on(DataSet.TRAINING, training);
            run.put(measured, small(epoch));
        }
        assertEquals(Set.of(0, 7, 8, 15), run.epochs());
    }

    private static EpochResult on(DataSet set, EpochResult result) {
        Evaluation evaluation = result.on(DataSet.VALIDATION).orElseThrow();
        return new EpochResult(result.epoch(), 0, 0, 0, 0.5, 8, 0, Map.of(set, evaluation));
    }

    @Test
    void network_ofAnyShape_isTheOnePutBitByBit() {
        for (Integer[] sizes : new Integer[][] {{3, 2, 2}, {7, 10}, {5, 9, 17, 3}}) {
            RunNetworks run = new KeptNetworks(1 << 20).begin();
            Network put = network(1, sizes);
            run.put(epoch(0, 0), put);
            assertArrayEquals(numbers(put), numbers(run.network(0).orElseThrow()), 0);
            Network other = network(2, sizes);
            assertTrue(run.read(0, other));
            assertArrayEquals(numbers(put), numbers(other), 0);
            assertEquals(put.hidden(), run.network(0).orElseThrow().hidden());
        }
    }

    @Test
    void network_changedAfterwards_isKeptAsItWas() {
        RunNetworks run = new KeptNetworks(1 << 20).begin();
        Network put = small(1);
        run.put(epoch(0, 0), put);
        put.layer(2).setW(0, 0, 99);
        run.network(0).orElseThrow().layer(2).setB(0, 99);
        assertArrayEquals(numbers(small(1)), numbers(run.network(0).orElseThrow()), 0);
    }

    @Test
    void put_moreThanThereIsRoomFor_everySecondEpochGoesButFirstBestAndLast() {
        KeptNetworks kept = new KeptNetworks(6 * BYTES);
        RunNetworks run = kept.begin();
        for (int epoch = 0; epoch < 12; epoch++) {
            run.put(epoch(epoch, epoch == 3 ? 7 : 4), small(epoch));
        }
        assertEquals(Set.of(0, 3, 4, 8, 11), run.epochs());
        assertArrayEquals(numbers(small(8)), numbers(run.network(8).orElseThrow()), 0);
        assertTrue(run.network(5).isEmpty());
        assertFalse(run.read(5, small(0)));
    }

    @Test
    void put_moreThanThereIsRoomFor_theOldestRunGivesWayFirst() {
        KeptNetworks kept = new KeptNetworks(12 * BYTES);
        List<RunNetworks> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(kept.begin());
            for (int epoch = 0; epoch < 5; epoch++) {
                runs.get(i).put(epoch(epoch, epoch), small(epoch));
            }
        }
        assertEquals(Set.of(0, 4), runs.get(0).epochs());
        assertEquals(Set.of(0, 1, 2, 3, 4), runs.get(1).epochs());
        assertEquals(Set.of(0, 1, 2, 3, 4), runs.get(2).epochs());
    }

    @Test
    void put_manyRunsThatCanNotBeThinned_theOldestGoAltogether() {
        KeptNetworks kept = new KeptNetworks(4 * BYTES);
        List<RunNetworks> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(kept.begin());
            runs.get(i).put(epoch(0, 0), small(0));
            runs.get(i).put(epoch(7, 1), small(1));
        }
        assertEquals(Set.of(), runs.get(0).epochs());
        assertEquals(Set.of(0, 7), runs.get(1).epochs());
        assertEquals(Set.of(0, 7), runs.get(2).epochs());
    }

    /** Runs of two shapes come, go on and are forgotten by chance. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void put_anything_neverMoreThanTheBoundAndTheNewestRunHasFirstBestAndLast(int seed) {
        Random random = new Random(seed);
        long most = BYTES * (10 + random.nextInt(60));
        KeptNetworks kept = new KeptNetworks(most);
        List<RunNetworks> runs = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            RunNetworks run = kept.begin();
            runs.add(run);
            boolean isSmall = random.nextBoolean();
            int first = random.nextInt(4);
            int best = first;
            int bestRight = -1;
            int epoch = first;
            for (int more = random.nextInt(80); more >= 0; more--) {
                int right = random.nextInt(8);
                run.put(epoch(epoch, right), isSmall ? small(epoch) : network(epoch, 3, 3, 2, 1));
                best = right > bestRight ? epoch : best;
                bestRight = Math.max(right, bestRight);
                assertTrue(kept.bytes() <= most, "bound");
                assertTrue(run.epochs().containsAll(List.of(first, best)), "first and best");
                assertEquals(epoch, run.epochs().last());
                epoch += 1 + random.nextInt(2);
            }
            if (random.nextInt(3) == 0) {
                runs.remove(random.nextInt(runs.size())).forget();
            }
        }
        runs.forEach(RunNetworks::forget);
        assertEquals(0, kept.bytes());
    }

    @Test
    void bytes_ofAllThatIsThere_isCountedByParameters() {
        KeptNetworks kept = new KeptNetworks(1 << 20);
        kept.begin().put(epoch(0, 0), network(1, 784, 30, 10));
        RunNetworks other = kept.begin();
        other.put(epoch(0, 0), small(1));
        assertEquals(23_860 * 8 + BYTES, kept.bytes());
        other.forget();
        other.put(epoch(1, 0), small(1));
        assertEquals(23_860 * 8, kept.bytes());
    }

    @Test
    void put_networkLargerThanTheBound_isNotKept() {
        KeptNetworks kept = new KeptNetworks(BYTES - 1);
        RunNetworks run = kept.begin();
        run.put(epoch(0, 0), small(1));
        assertEquals(0, kept.bytes());
        assertEquals(Optional.empty(), run.nearest(0));
    }

    @Test
    void nearest_epochThatIsNotThere_isTheNearestThatIs() {
        RunNetworks run = new KeptNetworks(1 << 20).begin();
        for (int epoch : new int[] {2, 6, 7}) {
            run.put(epoch(epoch, 0), small(epoch));
        }
        assertEquals(Optional.of(2), run.nearest(0));
        assertEquals(Optional.of(2), run.nearest(4));
        assertEquals(Optional.of(6), run.nearest(5));
        assertEquals(Optional.of(7), run.nearest(40));
    }

    @Test
    void put_earlierEpochOrOtherShape_isRefused() {
        RunNetworks run = new KeptNetworks(1 << 20).begin();
        run.put(epoch(3, 0), small(1));
        assertThrows(IllegalArgumentException.class, () -> run.put(epoch(3, 0), small(1)));
        assertThrows(IllegalArgumentException.class, () -> run.put(epoch(4, 0), network(1, 3, 3, 2)));
    }

    /** Three runs put while a fourth thread reads: every network read is whole, and the bound holds. */
    @Test
    void put_whileOthersRead_networksAreWhole() throws Exception {
        KeptNetworks kept = new KeptNetworks(40 * BYTES);
        List<RunNetworks> runs = List.of(kept.begin(), kept.begin(), kept.begin());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> puts = new ArrayList<>();
            for (RunNetworks run : runs) {
                puts.add(threads.submit(() -> {
                    for (int epoch = 0; epoch < 3000; epoch++) {
                        run.put(epoch(epoch, epoch % 8), small(epoch));
                    }
                }));
            }
            Future<Integer> reads = threads.submit(() -> {
                int read = 0;
                // Once at least: they may have ended before this begins.
                do {
                    assertTrue(kept.bytes() <= 40 * BYTES);
                    for (RunNetworks run : runs) {
                        NavigableSet<Integer> there = run.epochs();
                        for (int epoch : there) {
                            Optional<Network> network = run.network(epoch);
                            if (network.isPresent()) {
                                assertArrayEquals(numbers(small(epoch)), numbers(network.get()), 0);
                                read++;
                            }
                        }
                    }
                } while (puts.stream().anyMatch(put -> !put.isDone()));
                return read;
            });
            for (Future<?> put : puts) {
                put.get(60, TimeUnit.SECONDS);
            }
            assertTrue(reads.get(60, TimeUnit.SECONDS) > 0);
        } finally {
            threads.shutdownNow();
        }
    }
}
