package nndl.data;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * Makes another picture of the same digit, as another hand or another moment might have written it: thinner or thicker,
 * moved, turned, scaled, slanted, and bent by an elastic field.
 *
 * <p>The field is that of Simard, Steinkraus and Platt (2003): noise for every pixel, smoothed by a Gaussian and
 * multiplied by α. All is plain arithmetic, with the same bits on every machine. A worktable for one thread.
 */
public final class Distortion {
    private static final double SIGMA = 4;
    private static final int REACH = 12;
    private static final double[] GAUSSIAN = gaussian();

    private final Strengths strengths;
    private final int width;
    private final int height;
    /** The digit with a margin of paper, one pixel wide. */
    private final double[] ink;

    private final double[] changed;
    private final byte[] grey;
    private final PixelList pixels;
    /** The field row by row, each first across, then down; and its columns. */
    private final double[][] rows;

    private final double[][] smoothRows;
    private final double[][] columns;
    private final double[][] smoothColumns;

    /**
     * How strong a distortion may be: each is drawn evenly from minus to plus its limit, the elastic α from 0 to its
     * limit.
     *
     * @param shift pixels, across and down
     * @param rotation radians
     * @param scale by which width and height may differ from 1, each
     * @param shear by which a row moves for each row above the middle
     * @param elastic α of the elastic field; 34 moves a pixel in the middle by 1.4 pixels, root mean square
     * @param thickness the part, from 0 to 1, by which each pixel goes towards the darkest, or the lightest, of itself
     *     and its four neighbours
     */
    public record Strengths(
            double shift, double rotation, double scale, double shear, double elastic, double thickness) {
        /** Refuses numbers out of range. */
        public Strengths {
            check("shift", shift, 28);
            check("rotation", rotation, 3.2);
            check("scale", scale, 0.9);
            check("shear", shear, 2);
            check("elastic", elastic, 1000);
            check("thickness", thickness, 1);
        }

        private static void check(String name, double value, double most) {
            if (!(value >= 0 && value <= most)) {
                throw new IllegalArgumentException(name + " must be from 0 to " + most + ", was " + value);
            }
        }
    }

    /**
     * A worktable for pictures of one size.
     *
     * @param strengths the limits
     * @param width columns of every picture
     * @param height rows of every picture
     */
    public Distortion(Strengths strengths, int width, int height) {
        this.strengths = strengths;
        this.width = width;
        this.height = height;
        ink = new double[(width + 2) * (height + 2)];
        changed = new double[ink.length];
        grey = new byte[width * height];
        pixels = new PixelList(width, height);
        rows = new double[height][2 * width];
        smoothRows = new double[height][2 * width];
        columns = new double[width][2 * height];
        smoothColumns = new double[width][2 * height];
    }

    private static double[] gaussian() {
        double[] weights = new double[REACH + 1];
        double sum = 0;
        for (int d = 0; d <= REACH; d++) {
            weights[d] = StrictMath.exp(-d * d / (2 * SIGMA * SIGMA));
            sum += d == 0 ? weights[d] : 2 * weights[d];
        }
        for (int d = 0; d <= REACH; d++) {
            weights[d] /= sum;
        }
        return weights;
    }

    /**
     * A distorted copy of a digit.
     *
     * @param digit of this worktable's size; not changed
     * @param uniform numbers from 0 (included) to 1 (excluded); how many are drawn depends on the strengths alone
     * @return a new digit with the same label
     */
    public Digit distort(Digit digit, DoubleSupplier uniform) {
        if (digit.width() != width || digit.height() != height) {
            throw new IllegalArgumentException("expected a picture of " + width + " x " + height + " pixels, got "
                    + digit.width() + " x " + digit.height());
        }
        Arrays.fill(ink, 0);
        digit.addTo(ink, width + 2, width + 3);
        double[] thick = thicken(spread(strengths.thickness(), uniform));
        double turn = spread(strengths.rotation(), uniform);
        double across = 1 + spread(strengths.scale(), uniform);
        double down = 1 + spread(strengths.scale(), uniform);
        double slant = spread(strengths.shear(), uniform);
        double moveX = spread(strengths.shift(), uniform);
        double moveY = spread(strengths.shift(), uniform);
        double alpha = strengths.elastic() * uniform.getAsDouble();
        if (strengths.elastic() > 0) {
            drawField(alpha, uniform);
        }
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        // Where a pixel of the copy comes from: turned, then slanted, then scaled.
        sample(
                thick,
                new double[] {cos / across, (slant * cos - sin) / across, sin / down, (cos + slant * sin) / down},
                moveX,
                moveY);
        return pixels.digit(grey, 0, digit.label());
    }

    private static double spread(double limit, DoubleSupplier uniform) {
        return limit * (2 * uniform.getAsDouble() - 1);
    }

    /** Every pixel goes by the part towards the darkest, below 0 towards the lightest, of itself and its neighbours. */
    private double[] thicken(double part) {
        if (part == 0) {
            return ink;
        }
        int stride = width + 2;
        for (int y = 1; y <= height; y++) {
            for (int i = y * stride + 1; i <= y * stride + width; i++) {
                double own = ink[i];
                double goal = part > 0
                        ? Math.max(
                                Math.max(own, Math.max(ink[i - 1], ink[i + 1])),
                                Math.max(ink[i - stride], ink[i + stride]))
                        : Math.min(
                                Math.min(own, Math.min(ink[i - 1], ink[i + 1])),
                                Math.min(ink[i - stride], ink[i + stride]));
                changed[i] = own + Math.abs(part) * (goal - own);
            }
        }
        return changed;
    }

    private void drawField(double alpha, DoubleSupplier uniform) {
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = alpha * (2 * uniform.getAsDouble() - 1);
            }
        }
        smooth(rows, smoothRows);
        transpose(smoothRows, columns);
        smooth(columns, smoothColumns);
        transpose(smoothColumns, rows);
    }

    /** Smooths down the rows; beyond the edge the field is 0. */
    private static void smooth(double[][] from, double[][] to) {
        for (int y = 0; y < to.length; y++) {
            double[] sum = to[y];
            Arrays.fill(sum, 0);
            int last = Math.min(from.length - 1, y + REACH);
            for (int other = Math.max(0, y - REACH); other <= last; other++) {
                add(sum, GAUSSIAN[Math.abs(other - y)], from[other]);
            }
        }
    }

    private static void add(double[] sum, double factor, double[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    /** Turns both halves of every row, across and down, into columns. */
    private static void transpose(double[][] from, double[][] to) {
        int n = from.length;
        int m = to.length;
        for (int i = 0; i < n; i++) {
            double[] row = from[i];
            for (int j = 0; j < m; j++) {
                to[j][i] = row[j];
                to[j][n + i] = row[m + j];
            }
        }
    }

    /** Fills the copy: each pixel from the place that the map, the field and the move lead to, between four pixels. */
    private void sample(double[] source, double[] map, double moveX, double moveY) {
        int stride = width + 2;
        double middleX = width / 2.0;
        double middleY = height / 2.0;
        boolean bent = strengths.elastic() > 0;
        for (int y = 0; y < height; y++) {
            double[] field = rows[y];
            for (int x = 0; x < width; x++) {
                double fromX = middleX + map[0] * (x - middleX) + map[1] * (y - middleY) - moveX + 1;
                double fromY = middleY + map[2] * (x - middleX) + map[3] * (y - middleY) - moveY + 1;
                if (bent) {
                    fromX += field[x];
                    fromY += field[width + x];
                }
                grey[y * width + x] = 0;
                if (fromX >= 0 && fromY >= 0 && fromX < width + 1 && fromY < height + 1) {
                    int left = (int) fromX;
                    int top = (int) fromY;
                    double right = fromX - left;
                    double below = fromY - top;
                    int i = top * stride + left;
                    double upper = source[i] + right * (source[i + 1] - source[i]);
                    double lower = source[i + stride] + right * (source[i + stride + 1] - source[i + stride]);
                    grey[y * width + x] = (byte) (int) (upper + below * (lower - upper) + 0.5);
                }
            }
        }
    }
}
