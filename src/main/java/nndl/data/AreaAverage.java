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
        double[] rows = new double[picture.height() * across.length];
        for (int y = 0; y < picture.height(); y++) {
            for (int i = 0; i < across.length; i++) {
                double sum = 0;
                for (int x = across.first(i); x < across.end(i); x++) {
                    sum += across.share(i, x) * picture.ink(x, y);
                }
                rows[y * across.length + i] = sum;
            }
        }
        byte[] ink = new byte[down.length * across.length];
        for (int j = 0; j < down.length; j++) {
            for (int i = 0; i < across.length; i++) {
                double sum = 0;
                for (int y = down.first(j); y < down.end(j); y++) {
                    sum += down.share(j, y) * rows[y * across.length + i];
                }
                ink[j * across.length + i] = (byte) Math.round(Math.min(255, sum));
            }
        }
        return new GreyPicture(across.length, down.length, ink);
    }

    /** One direction: which old pixels a new pixel covers, and how much of the new pixel each of them fills. */
    private static final class Axis {
        private final int oldLength;
        private final double factor;
        private final int length;
        private final double margin;

        Axis(int oldLength, double factor) {
            this.oldLength = oldLength;
            this.factor = factor;
            this.length = Math.max(1, (int) Math.ceil(oldLength * factor - ROUNDING));
            this.margin = (length - oldLength * factor) / 2;
        }

        int first(int i) {
            return Math.max(0, (int) Math.floor((i - margin) / factor));
        }

        int end(int i) {
            return Math.min(oldLength, (int) Math.ceil((i + 1 - margin) / factor));
        }

        double share(int i, int x) {
            double from = Math.max(i, x * factor + margin);
            double to = Math.min(i + 1, (x + 1) * factor + margin);
            return Math.max(0, to - from);
        }
    }
}
