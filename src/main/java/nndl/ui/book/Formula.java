package nndl.ui.book;

/**
 * A formula laid out: outlines to fill, and their measures in em.
 *
 * @param outlines an SVG path, filled by the non-zero rule; y goes down from the baseline, {@link #UNITS} to the em
 * @param width from the formula's origin
 * @param ascent above the baseline
 * @param descent below the baseline
 */
record Formula(String outlines, double width, double ascent, double descent) {
    /** Units of the outlines in an em. */
    static final double UNITS = 100;

    private static final double LINE_ASCENT = 0.8;
    private static final double LINE_DESCENT = 0.3;
    private static final double TALL_ASCENT = 1.4;
    private static final double TALL_DESCENT = 1;

    /** What TeX that makes no sense becomes. */
    static final Formula UNREADABLE = new Formula("", 0, LINE_ASCENT, LINE_DESCENT);

    /** An empty box about as high as the formula that will stand in it. */
    static Formula pending(String latex) {
        boolean tall = latex.contains("\\frac") || latex.contains("\\sum") || latex.contains("\\begin");
        return tall ? new Formula("", 0, TALL_ASCENT, TALL_DESCENT) : new Formula("", 0, LINE_ASCENT, LINE_DESCENT);
    }

    double height() {
        return ascent + descent;
    }
}
