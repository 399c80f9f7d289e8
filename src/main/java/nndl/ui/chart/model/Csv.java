package nndl.ui.chart.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The raw points of a chart as comma-separated values (RFC 4180, dots as decimals in every locale).
 *
 * <p>The first column is x; then come one column for each series, hidden ones too, and two for each band. Rows are in
 * increasing x; a column without a value there is left empty.
 */
final class Csv {
    private static final String END = "\r\n";

    private final String labelX;
    private final List<Column> columns = new ArrayList<>();

    private Csv(String labelX) {
        this.labelX = labelX;
    }

    /** Copies the points as they are. */
    static Csv of(ChartModel model) {
        var csv = new Csv(model.x().label());
        for (var series : model.series()) {
            csv.columns.add(Column.of(series));
        }
        for (var band : model.bands()) {
            String name = band.series().name();
            csv.columns.add(Column.of(name + " low", band.size(), band::x, band::low));
            csv.columns.add(Column.of(name + " high", band.size(), band::x, band::high));
        }
        return csv;
    }

    /** Writes them out, which takes its time where there are many; on any thread, once. */
    String text() {
        var out = new StringBuilder(quoted(labelX.isEmpty() ? "x" : labelX));
        columns.forEach(column -> out.append(',').append(quoted(column.name)));
        out.append(END);
        for (double x = nextX(); !Double.isNaN(x); x = nextX()) {
            out.append(number(x));
            for (var column : columns) {
                out.append(',');
                if (column.hasNext() && column.x() == x) {
                    out.append(number(column.next()));
                }
            }
            out.append(END);
        }
        return out.toString();
    }

    /** The smallest x that no row has yet; NaN after the last. */
    private double nextX() {
        double smallest = Double.NaN;
        for (var column : columns) {
            if (column.hasNext() && !(column.x() >= smallest)) {
                smallest = column.x();
            }
        }
        return smallest;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /** A column that is read from its smallest x to its largest. */
    private static final class Column {
        private final String name;
        private final double[] xs;
        private final double[] ys;
        private int next;

        private interface Values {
            double get(int i);
        }

        private Column(String name, double[] xs, double[] ys) {
            this.name = name;
            this.xs = xs;
            this.ys = ys;
        }

        static Column of(Series series) {
            return of(series.name(), series.size(), series::x, series::y);
        }

        static Column of(String name, int size, Values xs, Values ys) {
            var order = new Integer[size];
            Arrays.setAll(order, i -> i);
            // Usually it is in order already, which sorting finds out in one go.
            Arrays.sort(order, Comparator.comparingDouble(xs::get));
            var sortedX = new double[size];
            var sortedY = new double[size];
            for (int i = 0; i < size; i++) {
                sortedX[i] = xs.get(order[i]);
                sortedY[i] = ys.get(order[i]);
            }
            return new Column(name, sortedX, sortedY);
        }

        boolean hasNext() {
            return next < xs.length;
        }

        double x() {
            return xs[next];
        }

        double next() {
            return ys[next++];
        }
    }
}
