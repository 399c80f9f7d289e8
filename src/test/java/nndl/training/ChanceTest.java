package nndl.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final int SEED = RunSettings.BOOK_SEED;

    /** What NumPy's {@code np.random.seed(12345678)}, {@code np.random.randn()} begins with. */
    @Test
    void normal_bookSeed_beginsAsNumPy() {
        Chance chance = new Chance(SEED);
        assertEquals(0.5537081891302397, chance.normal());
        assertEquals(-1.4596319930600405, chance.normal());
        assertEquals(-1.294585139377667, chance.normal());
        assertEquals(-1.5096739451572456, chance.normal());
    }

    /** What Python's {@code random.seed(12345678)}, {@code random.random()} begins with. */
    private static final List<Double> UNIFORMS = List.of(0.7202671550185803, 0.6330310001166692, 0.22877255649315598);

    /** Shuffling is choosing from those that are left, and the one chosen goes to the end of the result. */
    @Test
    void shuffle_fourExamples_followsPythonsUniforms() {
        List<Integer> left = new ArrayList<>(List.of(0, 1, 2, 3));
        List<Integer> expected = new ArrayList<>();
        for (double uniform : UNIFORMS) {
            int chosen = (int) Math.floor(uniform * left.size());
            expected.add(0, left.get(chosen));
            // The last one fills the gap.
            left.set(chosen, left.get(left.size() - 1));
            left.remove(left.size() - 1);
        }
        expected.add(0, left.get(0));
        int[] order = {0, 1, 2, 3};
        new Chance(SEED).shuffle(order);
        assertArrayEquals(expected.stream().mapToInt(Integer::intValue).toArray(), order);
    }

    @Test
    void shuffle_ofMany_isAPermutation() {
        int[] order = TrainingState.inOrder(10_000);
        new Chance(3).shuffle(order);
        assertNotEquals(0, Arrays.compare(order, TrainingState.inOrder(10_000)));
        Arrays.sort(order);
        assertArrayEquals(TrainingState.inOrder(10_000), order);
    }

    @Test
    void shuffle_noneOrOne_isLeft() {
        Chance chance = new Chance(1);
        chance.shuffle(new int[0]);
        int[] one = {0};
        chance.shuffle(one);
        assertArrayEquals(new int[] {0}, one);
    }

    /** An odd number of normals leaves half a pair, which belongs to the state too. */
    @Test
    void copy_inMidStream_goesOnAlikeAndAlone() {
        Chance chance = new Chance(5);
        for (int i = 0; i < 1001; i++) {
            chance.normal();
            chance.dropout();
            chance.shuffle(new int[3]);
        }
        Chance copy = chance.copy();
        List<Double> original = draws(chance);
        assertEquals(original, draws(copy));
        Chance undisturbed = chance.copy();
        draws(chance);
        assertEquals(draws(undisturbed), draws(copy));
    }

    private static List<Double> draws(Chance chance) {
        List<Double> draws = new ArrayList<>();
        int[] order = TrainingState.inOrder(20);
        for (int i = 0; i < 701; i++) {
            draws.add(chance.normal());
            draws.add(chance.dropout());
            chance.shuffle(order);
            draws.add((double) order[i % 20]);
        }
        return draws;
    }

    @Test
    void streams_drawnFromOne_leaveTheOthersAlone() {
        Chance chance = new Chance(7);
        Chance other = new Chance(7);
        for (int i = 0; i < 99; i++) {
            other.dropout();
        }
        int[] order = TrainingState.inOrder(50);
        int[] otherOrder = order.clone();
        chance.shuffle(order);
        other.shuffle(otherOrder);
        assertArrayEquals(order, otherOrder);
        assertEquals(chance.normal(), other.normal());
    }

    @Test
    void seeds_different_drawDifferently() {
        assertNotEquals(new Chance(1).normal(), new Chance(2).normal());
        assertNotEquals(new Chance(0).dropout(), new Chance(Integer.MAX_VALUE).dropout());
    }

    @Test
    void normal_many_haveMeanZeroAndDeviationOne() {
        Chance chance = new Chance(9);
        SummaryStatistics statistics = new SummaryStatistics();
        for (int i = 0; i < 100_000; i++) {
            statistics.addValue(chance.normal());
        }
        assertEquals(0, statistics.getMean(), 0.01);
        assertEquals(1, statistics.getStandardDeviation(), 0.01);
    }
}
