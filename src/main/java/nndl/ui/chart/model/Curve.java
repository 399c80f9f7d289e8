package nndl.ui.chart.model;

/** Points in order, growing at their end: the values of a {@link Series}, or their {@link RunningMean}. */
public sealed interface Curve permits Series, RunningMean {
    /** The number of points, gaps included. */
    int size();

    /** The x of point i, from 0. */
    double x(int i);

    /** The value at point i; NaN or infinite where there is a gap. */
    double y(int i);

    /** Whether no x is less than the one before. */
    boolean isIncreasing();

    /** The index of the first point at x or beyond, or the size; for increasing curves only. */
    int firstNotBefore(double x);

    /** How many points, from the first on, stay as they are when more come at the end. */
    int settled();

    /** Another number whenever points were taken away or replaced, so that nothing known of the curve holds. */
    int generation();
}
