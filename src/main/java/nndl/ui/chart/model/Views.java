package nndl.ui.chart.model;

/** What of a curve lies between two x. */
final class Views {
    private Views() {}

    /** The extent of the y whose x lie in the range. */
    static Extent extentY(Series series, Range shown) {
        var extent = new Extent();
        int from = series.isIncreasing() ? series.firstNotBefore(shown.low()) : 0;
        for (int i = from; i < series.size(); i++) {
            double x = series.x(i);
            if (shown.contains(x)) {
                extent.include(series.y(i));
            } else if (series.isIncreasing()) {
                break;
            }
        }
        return extent;
    }

    /** The extent of the ends whose x lie in the range. */
    static Extent extentY(Band band, Range shown) {
        var extent = new Extent();
        for (int i = 0; i < band.size(); i++) {
            if (shown.contains(band.x(i))) {
                extent.include(band.low(i));
                extent.include(band.high(i));
            }
        }
        return extent;
    }
}
