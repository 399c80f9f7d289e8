package nndl.data;

import java.util.Arrays;

/** A worktable on which the non-zero pixels of one picture after another are collected. */
final class PixelList {
    private final int width;
    private final int height;
    private final char[] index;
    private final byte[] grey;

    PixelList(int width, int height) {
        this.width = width;
        this.height = height;
        this.index = new char[width * height];
        this.grey = new byte[width * height];
    }

    /** The digit whose pixels stand in {@code dense} from {@code offset} on. */
    Digit digit(byte[] dense, int offset, int label) {
        int count = 0;
        for (int pixel = 0; pixel < index.length; pixel++) {
            byte g = dense[offset + pixel];
            // Written every time, counted only when not 0: no branch to mispredict at the edges of strokes.
            index[count] = (char) pixel;
            grey[count] = g;
            count += (g & 0xFF) + 255 >>> 8;
        }
        return new Digit(width, height, Arrays.copyOf(index, count), Arrays.copyOf(grey, count), label);
    }
}
