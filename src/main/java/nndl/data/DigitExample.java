package nndl.data;

import nndl.nn.Example;

/**
 * A digit in the eyes of a network: scaled pixels in, one of ten outputs wanted.
 *
 * @param digit the picture
 * @param scale what its greys are divided by
 */
public record DigitExample(Digit digit, PixelScale scale) implements Example {
    private static final double[][] UNIT_VECTORS = unitVectors();

    private static double[][] unitVectors() {
        double[][] vectors = new double[10][10];
        for (int d = 0; d < vectors.length; d++) {
            vectors[d][d] = 1;
        }
        return vectors;
    }

    @Override
    public int inputs() {
        return digit.pixels();
    }

    @Override
    public int count() {
        return digit.count();
    }

    @Override
    public void nonZeros(int[] index, double[] value) {
        digit.nonZeros(scale, index, value);
    }

    @Override
    public double[] desired() {
        if (!digit.isLabelled()) {
            throw new IllegalStateException("the digit has no label, so no output is desired");
        }
        return UNIT_VECTORS[digit.label()];
    }
}
