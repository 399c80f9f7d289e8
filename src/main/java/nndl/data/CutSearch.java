package nndl.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the best ways to cut a line of n fragments. Boundaries are numbered 0 to n; the two ends are always cut, and the
 * score of a way is the sum of those of its pieces and of those of its pairs of neighbours.
 *
 * <p>Dynamic programming: of all ways that end in the same piece only the best can go on to be the best, so that it need
 * not try all 2^(n−1).
 */
final class CutSearch {
    /** What the pieces of a line are worth. */
    interface Scores {
        /** Of the piece between two boundaries; −∞ if it can't be one. */
        double piece(int from, int to);

        /** Of two pieces that meet in a cut, on top of their own. */
        double pair(int from, int cut, int to);
    }

    /**
     * A way to cut.
     *
     * @param cuts the boundaries that are cut, from 0 to n
     * @param score their worth
     */
    record Way(List<Integer> cuts, double score) {
        private Way with(int to, Scores scores) {
            List<Integer> longer = new ArrayList<>(cuts);
            longer.add(to);
            int from = cuts.get(cuts.size() - 1);
            double pair = cuts.size() < 2 ? 0 : scores.pair(cuts.get(cuts.size() - 2), from, to);
            return new Way(longer, score + pair + scores.piece(from, to));
        }
    }

    private CutSearch() {}

    /** The best ways, the best first: so many, or all if there are fewer. */
    static List<Way> best(int n, Scores scores, int count) {
        List<List<Way>> endingAt = new ArrayList<>();
        endingAt.add(List.of(new Way(List.of(0), 0)));
        for (int to = 1; to <= n; to++) {
            List<Way> ending = new ArrayList<>();
            for (int from = 0; from < to; from++) {
                if (scores.piece(from, to) > Double.NEGATIVE_INFINITY) {
                    int end = to;
                    ending.addAll(best(endingAt.get(from).stream().map(way -> way.with(end, scores)), count));
                }
            }
            endingAt.add(ending);
        }
        return best(endingAt.get(n).stream(), count);
    }

    private static List<Way> best(Stream<Way> ways, int count) {
        return ways.sorted(Comparator.comparingDouble(Way::score).reversed())
                .limit(count)
                .toList();
    }
}
