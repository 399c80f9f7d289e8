package nndl.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nndl.data.CutSearch.Way;
import nndl.data.NumberReading.Piece;

/** A line in fragments, to be read; each piece is shown to the network once. */
final class Line implements CutSearch.Scores {
    /** No digit is wider, as a multiple of the line's height. */
    private static final double WIDEST = 1.8;

    /** No digit has more fragments. */
    private static final int MOST = 12;

    private final Fragments fragments;
    private final LineMeasure whole;
    private final Function<Digit, Verdict> network;
    private final Map<Span, Optional<Candidate>> candidates = new HashMap<>();
    private LineMeasure measure;

    private record Span(int from, int to) {}

    Line(Fragments fragments, LineMeasure measure, Function<Digit, Verdict> network) {
        this.fragments = fragments;
        this.whole = measure;
        this.measure = measure;
        this.network = network;
    }

    /** The best ways to cut and read it, the best first. A first search tells how high the digits are. */
    List<NumberReading> read(int count) {
        measure = whole;
        List<Way> first = CutSearch.best(fragments.size(), this, 1);
        if (first.isEmpty()) {
            return List.of();
        }
        double[] heights = pieces(first.get(0)).stream()
                .mapToDouble(piece -> piece.ink().height())
                .sorted()
                .toArray();
        measure = whole.withHeight(heights[heights.length / 2]);
        return CutSearch.best(fragments.size(), this, count).stream()
                .map(way -> new NumberReading(pieces(way), way.score()))
                .toList();
    }

    private List<Piece> pieces(Way way) {
        List<Piece> pieces = new ArrayList<>();
        for (int c = 1; c < way.cuts().size(); c++) {
            Candidate candidate =
                    candidate(way.cuts().get(c - 1), way.cuts().get(c)).orElseThrow();
            Frame frame = candidate.fragment().frame();
            pieces.add(new Piece(
                    frame.left(), frame.top(), candidate.fragment().ink(), candidate.centred(), candidate.verdict()));
        }
        return pieces;
    }

    private Optional<Candidate> candidate(int from, int to) {
        return candidates.computeIfAbsent(new Span(from, to), span -> look(from, to));
    }

    private Optional<Candidate> look(int from, int to) {
        if (to - from > MOST) {
            return Optional.empty();
        }
        List<Fragment> parts = fragments.list().subList(from, to);
        int width = parts.stream()
                .map(Fragment::frame)
                .reduce(Frame::and)
                .orElseThrow()
                .width();
        if (parts.size() > 1 && width > WIDEST * whole.height()) {
            return Optional.empty();
        }
        Fragment ink = Fragment.of(parts);
        double loose = Arrays.stream(fragments.joins(), from + 1, to)
                .map(join -> Math.max(0, 1 - join))
                .sum();
        return Preparation.full()
                .prepare(ink.ink())
                .map(prepared -> new Candidate(
                        ink, prepared.centred(), network.apply(prepared.digit()), ink.widestGap(), loose));
    }

    @Override
    public double piece(int from, int to) {
        return candidate(from, to).map(candidate -> candidate.score(measure)).orElse(Double.NEGATIVE_INFINITY);
    }

    @Override
    public double pair(int from, int cut, int to) {
        return Candidate.pairScore(
                candidate(from, cut).orElseThrow(),
                candidate(cut, to).orElseThrow(),
                fragments.joins()[cut]);
    }
}
