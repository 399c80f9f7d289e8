package nndl.ui.chart.model;

/** How the points of a series are drawn. */
public enum Mark {
    /** A line through the points. */
    LINE,
    /** A broad pale line below all others, for a curve that coincides with another. */
    BROAD,
    /** A ring at each point and no line: values published elsewhere. */
    HOLLOW,
    /** A disc at each point and no line: data. */
    DOT;

    /** Whether the points are joined. */
    public boolean isLine() {
        return this == LINE || this == BROAD;
    }
}
