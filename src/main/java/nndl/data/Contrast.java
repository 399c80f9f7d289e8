package nndl.data;

/**
 * How far each pixel lies from the paper towards the ink, along the line between both in the space of colours: 0 is
 * paper, black on white would be 255. So it no longer matters which of the two is the lighter.
 *
 * @param plane the contrast
 * @param light how much light the paper has for dark ink to take away; 0 of light ink
 */
record Contrast(Plane plane, double light) {
    static Contrast of(Colours colours) {
        double[] paper = colours.border();
        double[] direction = towardsInk(colours, paper);
        double[] values = new double[colours.width() * colours.height()];
        for (int i = 0; i < values.length; i++) {
            for (int c = 0; c < paper.length; c++) {
                values[i] += direction[c] * (colours.channels()[c][i] - paper[c]);
            }
        }
        double light = 0;
        for (int c = 0; c < paper.length; c++) {
            light -= direction[c] * paper[c];
        }
        return new Contrast(new Plane(colours.width(), colours.height(), values), Math.max(0, light));
    }

    /** The mean difference from the paper, where the most different pixels weigh by far the most. */
    private static double[] towardsInk(Colours colours, double[] paper) {
        double[] sum = new double[paper.length];
        for (int i = 0; i < colours.width() * colours.height(); i++) {
            double square = 0;
            for (int c = 0; c < paper.length; c++) {
                double difference = colours.channels()[c][i] - paper[c];
                square += difference * difference;
            }
            for (int c = 0; c < paper.length; c++) {
                sum[c] += square * square * (colours.channels()[c][i] - paper[c]);
            }
        }
        double length = 0;
        for (double s : sum) {
            length += s * s;
        }
        // White and black are the square root of three times 255 apart.
        double norm = Math.sqrt(length * paper.length);
        for (int c = 0; c < sum.length; c++) {
            sum[c] = norm > 0 ? sum[c] / norm : 0;
        }
        return sum;
    }
}
