package nndl.data;

/**
 * The mean place of a picture's ink, in indices of pixels from 0; the picture's middle if it has none.
 *
 * @param x the column
 * @param y the row
 */
record CentreOfMass(double x, double y) {
    static CentreOfMass of(GreyPicture picture) {
        long sum = 0;
        long across = 0;
        long down = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int ink = picture.ink(x, y);
                sum += ink;
                across += (long) ink * x;
                down += (long) ink * y;
            }
        }
        return sum == 0
                ? new CentreOfMass((picture.width() - 1) / 2.0, (picture.height() - 1) / 2.0)
                : new CentreOfMass((double) across / sum, (double) down / sum);
    }
}
