package nndl.data;

/** How a grey value of 0 to 255 becomes an input between 0 and 1. */
public enum PixelScale {
    /** Divides by 255: full ink is exactly 1. */
    BY_255(255),
    /** Divides by 256, as the book's data does: full ink is 0.99609375. A 32-bit float holds each of these exactly. */
    BY_256(256);

    private final int divisor;
    private final double[] values = new double[256];

    PixelScale(int divisor) {
        this.divisor = divisor;
        for (int grey = 0; grey < values.length; grey++) {
            values[grey] = (double) grey / divisor;
        }
    }

    /** The scale that divides by this number, 255 or 256. */
    public static PixelScale of(int divisor) {
        for (PixelScale scale : values()) {
            if (scale.divisor == divisor) {
                return scale;
            }
        }
        throw new IllegalArgumentException("pixel scale must be 255 or 256, was " + divisor);
    }

    /** The number divided by, as it stands in a network file. */
    public int divisor() {
        return divisor;
    }

    /** The input for a grey value, 0 (paper) to 255 (full ink). */
    public double value(int grey) {
        return values[grey];
    }
}
