package nndl.ui.chart.model;

/** How a line is broken up: lengths of ink and of gap in turn, in pixels. */
public enum Dash {
    SOLID(),
    DASHED(6, 4),
    SHORT(3, 3),
    DASH_DOT(8, 3, 2, 3),
    LONG(12, 4),
    DASH_DOT_DOT(8, 3, 2, 3, 2, 3),
    LOOSE(5, 7),
    LONG_SHORT(12, 3, 4, 3),
    /** For reference lines and medians; no series has it by default. */
    DOTTED(1.5, 3.5),
    /** For what accompanies lines with any of the dashes above; no series has it by default. */
    FINE(1, 2),
    /** For what accompanies dotted lines; no series has it by default. */
    SPARSE(1.5, 7);

    private final double[] lengths;

    Dash(double... lengths) {
        this.lengths = lengths;
    }

    /** The dash with this index, 0 being solid; after the eighth they come round again. */
    public static Dash of(int index) {
        return values()[Math.floorMod(index, DOTTED.ordinal())];
    }

    /** A new array of lengths, empty for a solid line. */
    public double[] lengths() {
        return lengths.clone();
    }
}
