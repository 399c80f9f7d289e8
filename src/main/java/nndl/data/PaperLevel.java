package nndl.data;

import java.util.Arrays;

/**
 * Takes away the level of the paper, which changes from place to place under a lamp or a shadow: the mean of the pixels
 * around that are not taken for ink. At first all are paper; what stands out is ink the next time.
 */
final class PaperLevel {
    private static final int ROUNDS = 5;

    /** The share of the ink's strength below which a pixel may be paper. */
    private static final double PAPER = 0.3;

    /** The share of the light that a shadow may take. */
    private static final double DARKEST = 0.8;

    private static final int LEAST_REACH = 6;

    private PaperLevel() {}

    /** The contrast less the level of the paper; dark ink in the shade counts as it would in the light. */
    static Plane takenFrom(Contrast contrast) {
        Plane plane = contrast.plane();
        int reach = Math.max(LEAST_REACH, plane.longerSide() / 5);
        boolean[] paper = new boolean[plane.size()];
        Arrays.fill(paper, true);
        Plane ink = without(plane, paper, reach);
        for (int round = 0; round < ROUNDS; round++) {
            double bound = PAPER * InkScale.strength(ink);
            boolean[] stroke = new boolean[paper.length];
            for (int i = 0; i < stroke.length; i++) {
                stroke[i] = ink.value(i) > bound;
            }
            // The soft edge of a stroke is neither ink nor paper.
            boolean[] near = Strokes.grown(stroke, plane.width(), plane.height());
            for (int i = 0; i < paper.length; i++) {
                paper[i] = !near[i];
            }
            ink = without(plane, paper, reach);
        }
        return lit(ink, contrast);
    }

    private static Plane lit(Plane ink, Contrast contrast) {
        double light = contrast.light();
        double[] values = ink.values().clone();
        for (int i = 0; i < values.length; i++) {
            double shade = contrast.plane().value(i) - ink.value(i);
            if (shade > 0 && shade < DARKEST * light) {
                values[i] *= light / (light - shade);
            }
        }
        return new Plane(ink.width(), ink.height(), values);
    }

    private static Plane without(Plane plane, boolean[] paper, int reach) {
        var sums = new Sums(plane, paper);
        double[] values = new double[plane.size()];
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                int i = y * plane.width() + x;
                values[i] = plane.value(i) - sums.mean(x, y, reach);
            }
        }
        return new Plane(plane.width(), plane.height(), values);
    }

    /** Sums over rectangles, from the upper left corner on. */
    private static final class Sums {
        private final int width;
        private final int height;
        private final double[] sum;
        private final int[] count;

        Sums(Plane plane, boolean[] counted) {
            width = plane.width();
            height = plane.height();
            sum = new double[(width + 1) * (height + 1)];
            count = new int[sum.length];
            for (int y = 0; y < height; y++) {
                double row = 0;
                int inRow = 0;
                for (int x = 0; x < width; x++) {
                    if (counted[y * width + x]) {
                        row += plane.value(y * width + x);
                        inRow++;
                    }
                    int i = (y + 1) * (width + 1) + x + 1;
                    sum[i] = sum[i - width - 1] + row;
                    count[i] = count[i - width - 1] + inRow;
                }
            }
        }

        /** The mean around a pixel; from farther away where nothing near is counted, and 0 where nothing is. */
        double mean(int x, int y, int reach) {
            int left = Math.max(0, x - reach);
            int right = Math.min(width, x + reach + 1);
            int top = Math.max(0, y - reach);
            int bottom = Math.min(height, y + reach + 1);
            int upper = top * (width + 1);
            int lower = bottom * (width + 1);
            int n = count[lower + right] - count[lower + left] - count[upper + right] + count[upper + left];
            if (n > 0) {
                return (sum[lower + right] - sum[lower + left] - sum[upper + right] + sum[upper + left]) / n;
            }
            boolean all = left == 0 && top == 0 && right == width && bottom == height;
            return all ? 0 : mean(x, y, 2 * reach);
        }
    }
}
