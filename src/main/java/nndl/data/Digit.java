package nndl.data;

import java.util.Arrays;
import nndl.nn.Example;

/**
 * One picture of a handwritten digit, kept as the list of its non-zero pixels: four pixels in five are paper.
 *
 * <p>Pixels are numbered row by row from 0; grey is 0 (paper) to 255 (full ink). A digit never changes.
 */
public final class Digit {
    /** The label of a digit that nobody has named. */
    public static final int UNKNOWN = -1;

    /** The most pixels a picture may have: their numbers fit a {@code char}. */
    static final int MAX_PIXELS = 65_536;

    private final int width;
    private final int height;
    private final char[] index;
    private final byte[] grey;
    private final byte label;

    /** Keeps the arrays; {@link PixelList} makes them. */
    Digit(int width, int height, char[] index, byte[] grey, int label) {
        if (label < UNKNOWN || label > 9) {
            throw new IllegalArgumentException("label must be 0 to 9, or -1 for unknown, was " + label);
        }
        this.width = width;
        this.height = height;
        this.index = index;
        this.grey = grey;
        this.label = (byte) label;
    }

    /**
     * A digit from all its pixels.
     *
     * @param grey the pixels row by row, as unsigned bytes; copied
     * @param label 0 to 9, or {@link #UNKNOWN}
     */
    public static Digit of(int width, int height, byte[] grey, int label) {
        if (width < 1 || height < 1 || (long) width * height > MAX_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture has 1 to " + MAX_PIXELS + " pixels, was " + width + " x " + height);
        }
        if (grey.length != width * height) {
            throw new IllegalArgumentException("expected " + width * height + " pixels, got " + grey.length);
        }
        return new PixelList(width, height).digit(grey, 0, label);
    }

    /** The number of columns. */
    public int width() {
        return width;
    }

    /** The number of rows. */
    public int height() {
        return height;
    }

    /** The number of pixels, width times height. */
    public int pixels() {
        return width * height;
    }

    /** The digit this is a picture of, 0 to 9, or {@link #UNKNOWN}. */
    public int label() {
        return label;
    }

    /** Whether somebody has said which digit this is. */
    public boolean isLabelled() {
        return label != UNKNOWN;
    }

    /** The same picture under another label, 0 to 9 or {@link #UNKNOWN}. */
    public Digit withLabel(int newLabel) {
        return new Digit(width, height, index, grey, newLabel);
    }

    /** The grey of one pixel, 0 to 255. */
    public int grey(int pixel) {
        if (pixel < 0 || pixel >= pixels()) {
            throw new IndexOutOfBoundsException("pixel " + pixel + " of " + pixels());
        }
        int i = Arrays.binarySearch(index, (char) pixel);
        return i < 0 ? 0 : grey[i] & 0xFF;
    }

    /** The sum of all greys: the darkness of the picture, 0 when it is empty. */
    public int sum() {
        int sum = 0;
        for (byte g : grey) {
            sum += g & 0xFF;
        }
        return sum;
    }

    /** The greys of all pixels, row by row, 0 to 255, in a new array. */
    public int[] greys() {
        int[] all = new int[pixels()];
        for (int i = 0; i < index.length; i++) {
            all[index[i]] = grey[i] & 0xFF;
        }
        return all;
    }

    /** The greys of all pixels, row by row, as unsigned bytes (as in an IDX file), in a new array. */
    public byte[] bytes() {
        byte[] all = new byte[pixels()];
        for (int i = 0; i < index.length; i++) {
            all[index[i]] = grey[i];
        }
        return all;
    }

    /** This digit as a network sees it: its scaled pixels and, where labelled, the unit vector of its label. */
    public Example example(PixelScale scale) {
        return new DigitExample(this, scale);
    }

    /** How many pixels are not 0. */
    int count() {
        return index.length;
    }

    /** Adds the greys to a larger picture of the given row length, the first pixel at {@code offset}. */
    void addTo(double[] picture, int stride, int offset) {
        for (int i = 0; i < index.length; i++) {
            int row = index[i] / width;
            picture[offset + row * stride + index[i] - row * width] += grey[i] & 0xFF;
        }
    }

    /** Writes the pixels that are not 0, in rising order. */
    void nonZeros(PixelScale scale, int[] pixel, double[] value) {
        for (int i = 0; i < index.length; i++) {
            pixel[i] = index[i];
            value[i] = scale.value(grey[i] & 0xFF);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digit that
                && width == that.width
                && height == that.height
                && label == that.label
                && Arrays.equals(index, that.index)
                && Arrays.equals(grey, that.grey);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(index) + Arrays.hashCode(grey)) + label;
    }

    @Override
    public String toString() {
        return "Digit[" + width + " x " + height + ", label " + label + "]";
    }
}
