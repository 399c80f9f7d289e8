package nndl.ui.chart;

/**
 * What is said of smoothed lines.
 *
 * @param name of a mean among values, such as "mean of 9 points"; empty while nothing is smoothed
 * @param note which line is the mean and which the values
 */
record MeanWords(String name, String note) {
    /** Nothing: the lines are the values. */
    static final MeanWords NONE = new MeanWords("", "");
}
