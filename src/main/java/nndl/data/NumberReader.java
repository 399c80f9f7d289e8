package nndl.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nndl.data.Fragments.Order;

/**
 * Reads a number of several digits as the book suggests: tries many ways to cut it, scores each by the network's confidence
 * in its pieces, and keeps the best.
 *
 * <p>A picture is cut along {@link Seam}s. A drawing is taken apart by its strokes too, which parts digits that lie over
 * each other.
 */
public final class NumberReader {
    /** So many ways to cut are told. */
    public static final int TOLD = 5;

    /** So many are looked at for them, since several read the same. */
    private static final int LOOKED_AT = 16;

    private final Function<Digit, Verdict> network;

    /**
     * A reader of numbers.
     *
     * @param network reads a prepared digit; always the same for the same digit
     */
    public NumberReader(Function<Digit, Verdict> network) {
        this.network = network;
    }

    /** Reads the number in a picture. */
    public NumberVerdict read(GreyPicture picture) {
        return verdict(picture, measure -> Stream.of(Fragments.of(picture, measure)));
    }

    /** Reads a drawn number. */
    public NumberVerdict read(Drawing drawing) {
        GreyPicture picture = Rasterizer.draw(drawing);
        return verdict(
                picture,
                measure -> Stream.of(
                        Fragments.of(drawing, Order.AS_DRAWN, measure),
                        Fragments.of(drawing, Order.FROM_THE_LEFT, measure),
                        Fragments.of(picture, measure)));
    }

    private NumberVerdict verdict(GreyPicture picture, Function<LineMeasure, Stream<Fragments>> takeApart) {
        Optional<Fragment> ink = Fragment.of(picture);
        if (ink.isEmpty()) {
            return new NumberVerdict(List.of());
        }
        LineMeasure measure = LineMeasure.of(ink.get().ink());
        Map<Digit, Verdict> asked = new HashMap<>();
        Function<Digit, Verdict> once = digit -> asked.computeIfAbsent(digit, network);
        return verdict(takeApart.apply(measure).flatMap(fragments -> new Line(fragments, measure, once)
                .read(LOOKED_AT).stream()));
    }

    /** The best way for each number. */
    private static NumberVerdict verdict(Stream<NumberReading> ways) {
        Map<String, NumberReading> best = new LinkedHashMap<>();
        ways.sorted(Comparator.comparingDouble(NumberReading::score).reversed())
                .forEach(way -> best.putIfAbsent(way.digits(), way));
        return new NumberVerdict(best.values().stream().limit(TOLD).toList());
    }
}
