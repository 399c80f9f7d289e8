package nndl.data;

import java.util.List;
import java.util.Optional;

/**
 * What a number is read as.
 *
 * @param ways the best ways to cut it, one for each number that may be read, the best first; none without ink. Copied
 */
public record NumberVerdict(List<NumberReading> ways) {
    private static final double SURE_OF_CUTS = 0.8;

    /** Copies the ways. */
    public NumberVerdict {
        ways = List.copyOf(ways);
    }

    /** The best way; none without ink. */
    public Optional<NumberReading> best() {
        return ways.stream().findFirst();
    }

    /** How likely the best way is the right one of these, 0 to 1: e to its score, as a share of the sum of all. */
    public double share() {
        double best = ways.isEmpty() ? 0 : ways.get(0).score();
        double sum = ways.stream()
                .mapToDouble(way -> StrictMath.exp(way.score() - best))
                .sum();
        return sum > 0 ? 1 / sum : 0;
    }

    /** Whether it is sure how to cut the number. */
    public boolean isSureOfCuts() {
        return share() >= SURE_OF_CUTS;
    }

    /** Whether it is sure how to cut the number, and the network of each piece. */
    public boolean isSure() {
        return isSureOfCuts()
                && ways.get(0).pieces().stream()
                        .allMatch(piece -> piece.verdict().isSure());
    }
}
