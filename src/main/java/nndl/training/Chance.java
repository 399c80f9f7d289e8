package nndl.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * The random streams of a run, all made from one seed.
 *
 * <p>Weights and shuffles are those of the book's programs, which call {@code np.random.seed(s)} and
 * {@code random.seed(s)} (Python 2): the same seed draws the same weights and the same order of examples. Dropout draws
 * from a stream of its own, so that switching it on leaves the others alone.
 */
final class Chance {
    private static final int DROPOUT_STREAM = 1;

    private final MersenneTwister weights;
    private final MersenneTwister shuffle;
    private final MersenneTwister dropout;
    /** The second normal of the pair drawn last, NaN when used up. */
    private double spareNormal;

    /**
     * The streams of a seed.
     *
     * @param seed 0 to 2147483647
     */
    Chance(int seed) {
        this(
                new MersenneTwister(seed),
                new MersenneTwister(new int[] {seed}),
                new MersenneTwister(new int[] {seed, DROPOUT_STREAM}),
                Double.NaN);
    }

    private Chance(MersenneTwister weights, MersenneTwister shuffle, MersenneTwister dropout, double spareNormal) {
        this.weights = weights;
        this.shuffle = shuffle;
        this.dropout = dropout;
        this.spareNormal = spareNormal;
    }

    /** The same streams, at the same place. */
    Chance copy() {
        return new Chance(copy(weights), copy(shuffle), copy(dropout), spareNormal);
    }

    /** The generator keeps its state to itself, but it is serializable. */
    private static MersenneTwister copy(MersenneTwister generator) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(generator);
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (MersenneTwister) in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A uniform number from 0 to 1 with 53 bits, as Python and NumPy make it. */
    private static double uniform(MersenneTwister generator) {
        int a = generator.nextInt() >>> 5;
        int b = generator.nextInt() >>> 6;
        return (a * 67108864.0 + b) / 9007199254740992.0;
    }

    /** A standard normal number by the polar method, as NumPy's legacy generator makes it: in pairs, the second kept. */
    double normal() {
        if (!Double.isNaN(spareNormal)) {
            double normal = spareNormal;
            spareNormal = Double.NaN;
            return normal;
        }
        double x1;
        double x2;
        double r2;
        do {
            x1 = 2 * uniform(weights) - 1;
            x2 = 2 * uniform(weights) - 1;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1 || r2 == 0);
        double f = Math.sqrt(-2 * StrictMath.log(r2) / r2);
        spareNormal = f * x1;
        return f * x2;
    }

    /** Shuffles in place, as Python 2's {@code random.shuffle} does. */
    void shuffle(int[] order) {
        for (int i = order.length - 1; i >= 1; i--) {
            int j = (int) (uniform(shuffle) * (i + 1));
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    /** A number from 0 to 1 for dropout. */
    double dropout() {
        return uniform(dropout);
    }
}
