package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nndl.data.CutSearch.Scores;
import nndl.data.CutSearch.Way;
import org.junit.jupiter.api.Test;

class CutSearchTest {
    private static final double NONE = Double.NEGATIVE_INFINITY;

    /** Scores out of tables; a third of the longer pieces are impossible. */
    private record Table(double[][] pieces, double[][][] pairs) implements Scores {
        static Table random(int n, Random random) {
            double[][] pieces = new double[n + 1][n + 1];
            double[][][] pairs = new double[n + 1][n + 1][n + 1];
            for (int from = 0; from <= n; from++) {
                for (int to = from + 1; to <= n; to++) {
                    boolean possible = to - from == 1 || random.nextInt(3) > 0;
                    pieces[from][to] = possible ? random.nextGaussian() : NONE;
                    for (int end = 0; end <= n; end++) {
                        pairs[from][to][end] = 2 * random.nextGaussian();
                    }
                }
            }
            return new Table(pieces, pairs);
        }

        @Override
        public double piece(int from, int to) {
            return pieces[from][to];
        }

        @Override
        public double pair(int from, int cut, int to) {
            return pairs[from][cut][to];
        }
    }

    /** Tries all subsets of the inner boundaries. */
    private static List<Way> all(int n, Scores scores) {
        List<Way> ways = new ArrayList<>();
        for (int subset = 0; subset < 1 << n - 1; subset++) {
            int cutAt = subset;
            List<Integer> cuts = IntStream.rangeClosed(0, n)
                    .filter(b -> b == 0 || b == n || (cutAt >> b - 1 & 1) == 1)
                    .boxed()
                    .toList();
            double score = 0;
            for (int c = 1; c < cuts.size(); c++) {
                score += scores.piece(cuts.get(c - 1), cuts.get(c));
                if (c > 1) {
                    score += scores.pair(cuts.get(c - 2), cuts.get(c - 1), cuts.get(c));
                }
            }
            if (score > NONE) {
                ways.add(new Way(cuts, score));
            }
        }
        ways.sort((a, b) -> Double.compare(b.score(), a.score()));
        return ways;
    }

    @Test
    void best_anyScores_areTheBestOfAllSubsets() {
        Random random = new Random(11);
        for (int trial = 0; trial < 200; trial++) {
            int n = 1 + random.nextInt(9);
            Scores scores = Table.random(n, random);
            List<Way> expected = all(n, scores);
            List<Way> found = CutSearch.best(n, scores, 6);
            assertEquals(Math.min(6, expected.size()), found.size());
            for (int i = 0; i < found.size(); i++) {
                assertEquals(expected.get(i).cuts(), found.get(i).cuts());
                assertEquals(expected.get(i).score(), found.get(i).score(), 1e-12);
            }
        }
    }

    @Test
    void best_noFragments_isTheWayWithoutPieces() {
        assertEquals(List.of(new Way(List.of(0), 0)), CutSearch.best(0, Table.random(1, new Random(1)), 3));
    }
}
