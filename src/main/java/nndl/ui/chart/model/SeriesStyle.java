package nndl.ui.chart.model;

import java.util.Objects;

/** What a series looks like: colour by meaning, dash, and whether it is a line or marks. */
public record SeriesStyle(SeriesColor color, Dash dash, Mark mark) {
    /** Refuses what is missing. */
    public SeriesStyle {
        Objects.requireNonNull(color, "color");
        Objects.requireNonNull(dash, "dash");
        Objects.requireNonNull(mark, "mark");
    }

    /** A line with the dash that goes with its colour. */
    public static SeriesStyle line(SeriesColor color) {
        return new SeriesStyle(color, color.dash(), Mark.LINE);
    }

    /** A line with a dash of the caller's choice; {@link Dash#SOLID} suits a series alone in its chart. */
    public static SeriesStyle line(SeriesColor color, Dash dash) {
        return new SeriesStyle(color, dash, Mark.LINE);
    }

    /** A broad pale line, which is seen where a curve of another series covers it. */
    public static SeriesStyle broad(SeriesColor color) {
        return new SeriesStyle(color, Dash.SOLID, Mark.BROAD);
    }

    /** A line for the run with this index, 0 or more: colours come again after eight runs, with other dashes. */
    public static SeriesStyle run(int index) {
        return line(SeriesColor.run(index), Dash.of(index + index / SeriesColor.RUNS));
    }

    /** Rings, for published points. */
    public static SeriesStyle hollow(SeriesColor color) {
        return new SeriesStyle(color, Dash.SOLID, Mark.HOLLOW);
    }

    /** Discs, for data. */
    public static SeriesStyle dots(SeriesColor color) {
        return new SeriesStyle(color, Dash.SOLID, Mark.DOT);
    }
}
