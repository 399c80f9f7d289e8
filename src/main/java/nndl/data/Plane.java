package nndl.data;

/** One number for each pixel, row by row; the array is shared. */
record Plane(int width, int height, double[] values) {
    int size() {
        return values.length;
    }

    double value(int pixel) {
        return values[pixel];
    }

    int longerSide() {
        return Math.max(width, height);
    }
}
