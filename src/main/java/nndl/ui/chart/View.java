package nndl.ui.chart;

/**
 * What is shown besides the model.
 *
 * @param placeholder what stands where there are no curves; may be empty
 * @param cursor the x under the pointer, or NaN
 * @param marker the x that the program points at, or NaN
 * @param mean what is said of smoothed lines
 * @param fadedAfterMarker whether curves beyond the marker are pale, as what is yet to come
 */
record View(String placeholder, double cursor, double marker, MeanWords mean, boolean fadedAfterMarker) {
    /** Where curves begin to be pale, or NaN. */
    double fade() {
        return fadedAfterMarker ? marker : Double.NaN;
    }
}
