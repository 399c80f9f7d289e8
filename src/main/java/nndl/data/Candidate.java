package nndl.data;

/**
 * A piece of a line that may be a digit. A network is quick to take half a digit, or two, for one; so what a piece looks
 * like in its line counts as well as what the network says.
 *
 * <p>The weights were found by trial on numbers put together from digits of thirty writers, so that the differences of scores come near to the logarithms of odds.
 *
 * @param fragment its ink
 * @param centred as the network sees it
 * @param verdict what the network says
 * @param gap its widest gap, in pixels
 * @param loose how many boundaries within it do not hold together, those that hold a little in part
 */
record Candidate(Fragment fragment, GreyPicture centred, Verdict verdict, int gap, double loose) {
    /** Where a network is less sure than that, how much less says nothing. */
    private static final double LEAST_SHARE = 0.05;

    private static final double PIECE = 0.3;
    private static final double LOW = 30;
    private static final double LOWEST = 0.8;
    private static final double WIDE = 8;
    private static final double WIDEST = 0.65;
    private static final double GAP = 25;
    private static final double LOOSE = 4;
    private static final double JOIN = 1.6;
    private static final double OVERLAP = 10;
    private static final double MOST_OVERLAP = 0.2;

    /** The logarithm of the network's confidence, less what speaks against such a piece in a line of that size. */
    double score(LineMeasure line) {
        double height = fragment.frame().height() / line.height();
        double width = fragment.frame().width() / line.height();
        return StrictMath.log(Math.max(LEAST_SHARE, verdict.share()))
                - PIECE
                - LOW * Math.max(0, LOWEST - height)
                - WIDE * Math.max(0, width - WIDEST)
                - GAP * gap / line.height()
                - LOOSE * loose;
    }

    /** What speaks against a cut between two pieces: that they hold together, or stand one above the other. */
    static double pairScore(Candidate left, Candidate right, double join) {
        Frame a = left.fragment.frame();
        Frame b = right.fragment.frame();
        int both = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double overlap = (double) Math.max(0, both) / Math.min(a.width(), b.width());
        return -JOIN * join - OVERLAP * Math.max(0, overlap - MOST_OVERLAP);
    }
}
