package nndl.data;

/**
 * Pictures made larger or smaller, where a new pixel is the mean of the area it covers.
 *
 * <p>The aspect is kept exactly: where a side does not come out whole, the picture lies in the middle of the next larger
 * one, with paper around it.
 */
final class AreaAverage {
    /** What rounding may add to a side that should be whole. */
    private static final double ROUNDING = 1e-9;

    private AreaAverage() {}

    static GreyPicture scaled(GreyPicture picture, double factor) {
        Axis across = new Axis(picture.width(), factor);
        Axis down = new Axis(picture.height(), factor);
        byte[] old = picture.bytes();
        double[] rows = new double[picture.height() * across.length];
        for (int y = 0; y < picture.height(); y++) {
            for (int i = 0; i < across.length; i++) {
                double sum = 0;
                int start = y * picture.width() + across.first[i];
                for (int n = 0; n < across.shares[i].length; n++) {
                    sum += across.shares[i][n] * (old[start + n] & 0xFF);
                }
                rows[y * across.length + i] = sum;
            }
        }
        byte[] ink = new byte[down.length * across.length];
        for (int j = 0; j < down.length; j++) {
            for (int i = 0; i < across.length; i++) {
                double sum = 0;
                for (int n = 0; n < down.shares[j].length; n++) {
                    sum += down.shares[j][n] * rows[(down.first[j] + n) * across.length + i];
                }
                ink[j * across.length + i] = (byte) Math.round(Math.min(255, sum));
            }
        }
        return new GreyPicture(across.length, down.length, ink);
    }

    /** One direction: which old pixels a new pixel covers, and how much of the new pixel each of them fills. */
    private static final class Axis {
        private final int length;
        private final int[] first;
        private final double[][] shares;

        Axis(int oldLength, double factor) {
            length = Math.max(1, (int) Math.ceil(oldLength * factor - ROUNDING));
            first = new int[length];
            shares = new double[length][];
            double margin = (length - oldLength * factor) / 2;
            for (int i = 0; i < length; i++) {
                first[i] = Math.max(0, (int) Math.floor((i - margin) / factor));
                int end = Math.min(oldLength, (int) Math.ceil((i + 1 - margin) / factor));
                shares[i] = new double[Math.max(0, end - first[i])];
                for (int n = 0; n < shares[i].length; n++) {
                    double from = Math.max(i, (first[i] + n) * factor + margin);
                    double to = Math.min(i + 1, (first[i] + n + 1) * factor + margin);
                    shares[i][n] = Math.max(0, to - from);
                }
            }
        }
    }
}
