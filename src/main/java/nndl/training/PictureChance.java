package nndl.training;

import java.util.function.DoubleSupplier;

/**
 * The random stream of one picture in one epoch, which depends on nothing else: so pictures can be made in any order, on
 * any thread. SplitMix64 (Steele, Lea and Flood 2014), written out because the JDK promises no particular bits of its own.
 */
final class PictureChance implements DoubleSupplier {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * The stream of a picture.
     *
     * @param seed of the run
     * @param epoch from 0
     * @param picture its index in the training set
     */
    PictureChance(int seed, int epoch, int picture) {
        state = mix(mix(mix(seed) + epoch) + picture);
    }

    private static long mix(long z) {
        long a = z + GOLDEN;
        a = (a ^ a >>> 30) * 0xBF58476D1CE4E5B9L;
        a = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return a ^ a >>> 31;
    }

    @Override
    public double getAsDouble() {
        long bits = mix(state);
        state += GOLDEN;
        return (bits >>> 11) * 0x1p-53;
    }
}
