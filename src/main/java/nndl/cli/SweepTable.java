package nndl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nndl.training.DataSet;
import nndl.training.SettingsText;
import nndl.training.sweep.Axis;
import nndl.training.sweep.Grid;
import nndl.training.sweep.Outcome;

/**
 * What came of a sweep: two axes as a map, others as a list, and the best run.
 *
 * @param grid what was varied
 * @param outcomes of the runs that are done
 * @param set by which they are compared
 */
record SweepTable(Grid grid, Map<Grid.Point, Outcome> outcomes, DataSet set) {
    void print(PrintWriter out) {
        out.println("Best " + set.key() + " accuracy of each run, in %:");
        printAligned(grid.axes().size() == 2 ? map() : list(), out);
        best().ifPresent(point -> {
            out.println("Best: " + grid.name(point) + ": " + course(outcomes.get(point), set));
            out.println("  train " + SettingsText.format(point.settings()) + " --evaluate " + set.key());
        });
    }

    /** The best run, the first of those that are equal. */
    Optional<Grid.Point> best() {
        Optional<Grid.Point> best = Optional.empty();
        for (Grid.Point point : grid.points()) {
            Outcome outcome = outcomes.get(point);
            if (outcome != null
                    && outcome.on(set).isPresent()
                    && !outcome.diverged()
                    && best.filter(b -> !outcome.isBetterThan(outcomes.get(b), set))
                            .isEmpty()) {
                best = Optional.of(point);
            }
        }
        return best;
    }

    /** The course of a run in words. */
    static String course(Outcome outcome, DataSet set) {
        if (outcome.diverged()) {
            return "diverged in epoch " + outcome.end().epoch();
        }
        return outcome.on(set)
                .map(course -> set.key() + " " + course.last().accuracy() + ", best "
                        + course.best().accuracy() + " in epoch "
                        + course.best().epoch())
                .orElse("nothing measured on the " + set.key() + " set");
    }

    private List<List<String>> map() {
        Axis rows = grid.axes().get(0);
        Axis columns = grid.axes().get(1);
        List<List<String>> table = new ArrayList<>();
        List<String> header = new ArrayList<>();
        header.add(rows.parameter().key() + " \\ " + columns.parameter().key());
        header.addAll(columns.values());
        table.add(header);
        for (int i = 0; i < rows.values().size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(rows.values().get(i));
            for (int j = 0; j < columns.values().size(); j++) {
                row.add(cell(grid.points().get(i * columns.values().size() + j)));
            }
            table.add(row);
        }
        return table;
    }

    private List<List<String>> list() {
        List<List<String>> table = new ArrayList<>();
        List<String> header = new ArrayList<>();
        grid.axes().forEach(axis -> header.add(axis.parameter().key()));
        header.add(set.key());
        table.add(header);
        for (Grid.Point point : grid.points()) {
            List<String> row = new ArrayList<>(point.values());
            row.add(cell(point));
            table.add(row);
        }
        return table;
    }

    private String cell(Grid.Point point) {
        Outcome outcome = outcomes.get(point);
        if (outcome == null) {
            return "-";
        }
        if (outcome.diverged()) {
            return "diverged";
        }
        return outcome.on(set)
                .map(course -> String.format(
                        Locale.ROOT, "%.2f", 100 * course.best().accuracy().share()))
                .orElse("-");
    }

    private static void printAligned(List<List<String>> table, PrintWriter out) {
        for (List<String> row : table) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int c = column;
                int width =
                        table.stream().mapToInt(r -> r.get(c).length()).max().orElse(0);
                line.append(" ".repeat(2 + width - row.get(column).length())).append(row.get(column));
            }
            out.println(line);
        }
    }
}
