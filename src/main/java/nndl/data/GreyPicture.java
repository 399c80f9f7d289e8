package nndl.data;

import java.util.Arrays;

/** A picture in ink: 0 is paper, 255 is full ink, whatever the colours were. It never changes. */
public final class GreyPicture {
    private final int width;
    private final int height;
    private final byte[] ink;

    /** Keeps the array. */
    GreyPicture(int width, int height, byte[] ink) {
        if (width < 1 || height < 1 || ink.length != (long) width * height) {
            throw new IllegalArgumentException(
                    "expected " + width + " x " + height + " pixels, at least one, got " + ink.length);
        }
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /**
     * A picture from all its pixels.
     *
     * @param ink the pixels row by row, as unsigned bytes; copied
     */
    public static GreyPicture of(int width, int height, byte[] ink) {
        return new GreyPicture(width, height, ink.clone());
    }

    /** The picture of a digit, whose grey is taken for ink. */
    public static GreyPicture of(Digit digit) {
        return new GreyPicture(digit.width(), digit.height(), digit.bytes());
    }

    /** The number of columns. */
    public int width() {
        return width;
    }

    /** The number of rows. */
    public int height() {
        return height;
    }

    /** The ink of one pixel, 0 to 255. */
    public int ink(int x, int y) {
        if (x < 0 || x >= width || y < 0 || y >= height) {
            throw new IndexOutOfBoundsException("pixel " + x + ", " + y + " of " + width + " x " + height);
        }
        return ink[y * width + x] & 0xFF;
    }

    /** The ink of all pixels, row by row, as unsigned bytes in a new array. */
    public byte[] bytes() {
        return ink.clone();
    }

    /** Whether no pixel has any ink. */
    public boolean isEmpty() {
        for (byte b : ink) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /** The part of this picture in a frame that lies inside it. */
    GreyPicture part(Frame frame) {
        byte[] part = new byte[frame.width() * frame.height()];
        for (int y = 0; y < frame.height(); y++) {
            System.arraycopy(ink, (frame.top() + y) * width + frame.left(), part, y * frame.width(), frame.width());
        }
        return new GreyPicture(frame.width(), frame.height(), part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GreyPicture that && width == that.width && Arrays.equals(ink, that.ink);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(ink);
    }

    @Override
    public String toString() {
        return "GreyPicture[" + width + " x " + height + "]";
    }
}
