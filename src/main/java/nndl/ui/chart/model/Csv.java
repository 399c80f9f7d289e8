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

    private final List<Column> columns = new ArrayList<>();

    private Csv() {}

    static String of(ChartModel model) {
        var csv = new Csv();
        for (var series : model.series()) {
            csv.columns.add(Column.of(series));
        }
        for (var band : model.bands()) {
            String name = band.series().name();
            csv.columns.add(Column.of(name + " low", band.size(), band::x, band::low));
            csv.columns.add(Column.of(name + " high", band.size(), band::x, band::high));
        }
        return csv.text(model.x().label());
    }

    private String text(String labelX) {
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
        private final Integer[] order;
        private final Values xs;
        private final Values ys;
        private int next;

        private interface Values {
            double get(int i);
        }

        private Column(String name, Integer[] order, Values xs, Values ys) {
            this.name = name;
            this.order = order;
            this.xs = xs;
            this.ys = ys;
        }

        static Column of(Series series) {
            return of(series.name(), series.size(), series::x, series::y);
        }

        static Column of(String name, int size, Values xs, Values ys) {
            var order = new Integer[size];
            Arrays.setAll(order, i -> i);
            // Which is usually so already, and found out in one go then.
            Arrays.sort(order, Comparator.comparingDouble(xs::get));
            return new Column(name, order, xs, ys);
        }

        boolean hasNext() {
            return next < order.length;
        }

        double x() {
            return xs.get(order[next]);
        }

        double next() {
            return ys.get(order[next++]);
        }
    }
}
