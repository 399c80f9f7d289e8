package nndl.data;

import java.util.Arrays;

/** The red, green and blue of a picture that is nowhere transparent any more and not too large. */
record Colours(int width, int height, double[][] channels) {
    /** The longer side down to which larger pictures are averaged: plenty for 20 pixels. */
    private static final int MAX_SIDE = 560;

    private static final int LIGHT = 128;

    /** Puts the picture on white ground, or on black if all that can be seen is light, and makes it small enough. */
    static Colours of(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || argb.length != (long) width * height) {
            throw new IllegalArgumentException(
                    "expected " + width + " x " + height + " pixels, at least one, got " + argb.length);
        }
        int ground = isLight(argb) ? 0 : 255;
        int block = (Math.max(width, height) + MAX_SIDE - 1) / MAX_SIDE;
        int columns = (width + block - 1) / block;
        int rows = (height + block - 1) / block;
        double[][] channels = new double[3][columns * rows];
        int[] counts = new int[columns * rows];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                int i = y / block * columns + x / block;
                counts[i]++;
                for (int c = 0; c < channels.length; c++) {
                    channels[c][i] += opaque(pixel, 16 - 8 * c, ground);
                }
            }
        }
        for (double[] channel : channels) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] /= counts[i];
            }
        }
        return new Colours(columns, rows, channels);
    }

    private static double opaque(int pixel, int shift, int ground) {
        int alpha = pixel >>> 24;
        return (alpha * (pixel >> shift & 0xFF) + (255 - alpha) * ground) / 255.0;
    }

    /** Whether some is transparent, and hardly anything of the rest is dark. */
    private static boolean isLight(int[] argb) {
        long light = 0;
        long dark = 0;
        for (int pixel : argb) {
            int alpha = pixel >>> 24;
            int lightness = ((pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF)) / 3;
            if (lightness >= LIGHT) {
                light += alpha;
            } else {
                dark += alpha;
            }
        }
        return light + dark < 255L * argb.length && dark * 50 < light;
    }

    /** The median of each channel along the border: the colour of the paper. */
    double[] border() {
        double[] median = new double[channels.length];
        for (int c = 0; c < median.length; c++) {
            double[] edge = new double[2 * (width + height)];
            for (int x = 0; x < width; x++) {
                edge[2 * x] = channels[c][x];
                edge[2 * x + 1] = channels[c][(height - 1) * width + x];
            }
            for (int y = 0; y < height; y++) {
                edge[2 * width + 2 * y] = channels[c][y * width];
                edge[2 * width + 2 * y + 1] = channels[c][y * width + width - 1];
            }
            Arrays.sort(edge);
            median[c] = edge[edge.length / 2];
        }
        return median;
    }
}
