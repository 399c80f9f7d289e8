package nndl.ui.chart.model;

/** How the points of a series are drawn. */
public enum Mark {
    /** A line through the points. */
    LINE,
    /** A ring at each point and no line: values published elsewhere. */
    HOLLOW,
    /** A disc at each point and no line: data. */
    DOT
}
