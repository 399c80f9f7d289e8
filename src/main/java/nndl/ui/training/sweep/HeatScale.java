package nndl.ui.training.sweep;

import java.util.List;

/**
 * Which values the colours of a map stand for. It begins at the middle of the worse half, so that one bad run does not
 * leave all others the same colour; what is below has the colour of the beginning.
 *
 * @param from value of the first colour
 * @param to value of the last one, the greatest there is
 * @param cut whether values lie below {@code from}
 */
record HeatScale(double from, double to, boolean cut) {
    /** From so many values on there are some that can be left out. */
    private static final int FEW = 4;

    /** The scale of some values, at least one. */
    static HeatScale of(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        double from = sorted.length < FEW ? sorted[0] : sorted[(sorted.length - 1) / 4];
        return new HeatScale(from, sorted[sorted.length - 1], sorted[0] < from);
    }

    /** Where a value lies, from 0 to 1; 1 where all are the same. */
    double share(double value) {
        return to > from ? Math.max(0, (value - from) / (to - from)) : value < from ? 0 : 1;
    }
}
