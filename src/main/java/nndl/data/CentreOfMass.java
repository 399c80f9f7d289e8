package nndl.data;

/**
 * The mean place of a picture's ink, of which there must be some, in indices of pixels from 0.
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
        return new CentreOfMass((double) across / sum, (double) down / sum);
    }
}
