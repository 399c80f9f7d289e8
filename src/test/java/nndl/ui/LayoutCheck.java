package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nndl.ui.chart.LiveChart;

/**
 * Looks for text that can't be read: cut off with an ellipsis, sticking out of its parent or the window, or lying over
 * other text. What a scroll pane has out of view may stick out.
 */
public final class LayoutCheck {
    private static final double TOLERANCE = 1.5;
    private static final long TELL_SECONDS = 120;
    private static final double[][] SIZES = {{1000, 700}, {1920, 1080}};
    private static final int[] TEXT_SIZES = {100, 150};

    private record Spot(Node node, String text, Bounds bounds) {}

    private final List<String> problems = new ArrayList<>();
    private final List<Bounds> charts = new ArrayList<>();
    private final Bounds window;

    private LayoutCheck(Scene scene) {
        window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        texts(scene.getRoot(), window);
    }

    /** What is wrong with a scene that is laid out, one line each. To be called on the FX thread. */
    public static List<String> problems(Scene scene) {
        return new LayoutCheck(scene).problems;
    }

    /**
     * Fails unless a lab can be read as it starts and as it tells, with the book closed and open, in both languages, at
     * 1000 x 700 and 1920 x 1080, with text at 100 % and 150 %.
     *
     * @param home an empty folder
     */
    public static void assertReadable(LabEntry entry, Path home) {
        LabContext context = Labs.context(home, Language.EN);
        Look look = new Look(Theme.LIGHT, 100);
        Stage stage = Fx.get(() -> new Stage(StageStyle.UNDECORATED));
        Shell shell = Fx.get(() -> {
            Shell opened = Labs.shell(context, List.of(entry), look, 1000, 700);
            stage.setScene(opened.scene());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            opened.open(entry.id());
            return opened;
        });
        try {
            List<String> problems = everySize(shell, stage, context.text(), look, "at the start");
            for (Told told : Fx.get(() -> shell.lab().told())) {
                waitFor(told);
                problems.addAll(everySize(shell, stage, context.text(), look, told.name()));
            }
            assertEquals("", String.join("\n", problems), entry.id());
        } finally {
            Fx.run(() -> {
                stage.close();
                shell.close();
            });
            context.runs().close();
        }
    }

    private static void waitFor(Told told) {
        try {
            Fx.get(() -> told.tell().get()).get(TELL_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError("not told", failed);
        }
    }

    private static List<String> everySize(Shell shell, Stage stage, Text text, Look look, String state) {
        List<String> problems = new ArrayList<>();
        for (double[] size : SIZES) {
            Fx.run(() -> {
                stage.hide(); // resizing a window that shows confuses Monocle
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
                stage.show();
            });
            for (Language language : Language.values()) {
                for (int textSize : TEXT_SIZES) {
                    for (boolean book : new boolean[] {false, true}) {
                        Fx.run(() -> {
                            text.languageProperty().set(language);
                            look.textSizeProperty().set(textSize);
                            shell.bookOpenProperty().set(book);
                        });
                        Fx.pulses(3);
                        String where = String.format(
                                "%s, %s, %d %%, %.0fx%.0f%s: ",
                                state, language.code(), textSize, size[0], size[1], book ? ", book" : "");
                        Fx.get(() -> problems(shell.scene())).forEach(problem -> problems.add(where + problem));
                    }
                }
            }
        }
        return problems;
    }

    /** Checks everything in {@code node}, and gives the texts in it that can be seen. */
    private List<Spot> texts(Node node, Bounds visible) {
        if (!node.isVisible() || node instanceof TextInputControl) {
            return List.of();
        }
        if (node instanceof javafx.scene.text.Text text) {
            return text(text, visible);
        }
        if (!(node instanceof Parent parent)) {
            return List.of();
        }
        if (node instanceof Labeled labeled) {
            elided(labeled);
        }
        if (node instanceof LiveChart chart) {
            chart.cutOff().forEach(painted -> problems.add("painted and cut off: “" + painted + "”"));
            overCharts(chart, visible);
        }
        Bounds seen = isViewport(node) ? common(visible, inScene(node)) : visible;
        List<Spot> all = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            List<Spot> more = texts(child, seen);
            for (Spot one : more) {
                for (Spot other : all) {
                    overlap(one, other);
                }
            }
            all.addAll(more);
        }
        return all;
    }

    private void overCharts(LiveChart chart, Bounds visible) {
        Bounds bounds = common(inScene(chart), visible);
        for (Bounds other : charts) {
            Bounds both = common(bounds, other);
            if (both.getWidth() > TOLERANCE && both.getHeight() > TOLERANCE) {
                problems.add("charts over each other: " + chart.titleProperty().get());
            }
        }
        charts.add(bounds);
    }

    private List<Spot> text(javafx.scene.text.Text text, Bounds visible) {
        Bounds bounds = inScene(text);
        Bounds seen = common(bounds, visible);
        if (text.getText().isBlank() || seen.getWidth() <= 0 || seen.getHeight() <= 0) {
            if (!text.getText().isBlank() && visible == window) {
                problems.add("outside the window: " + text.getText());
            }
            return List.of();
        }
        for (Node parent = text.getParent(); parent != null; parent = parent.getParent()) {
            if (isViewport(parent.getParent())) {
                break;
            }
            if (parent instanceof Region && !holds(inScene(parent), bounds)) {
                problems.add("outside its " + parent.getClass().getSimpleName() + parent.getStyleClass() + ": "
                        + text.getText());
                break;
            }
        }
        return List.of(new Spot(text, text.getText(), seen));
    }

    private void elided(Labeled labeled) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof javafx.scene.text.Text shown
                    && shown.isVisible()
                    && shown != labeled.getGraphic()
                    && labeled.getText() != null
                    && !shown.getText().equals(labeled.getText())) {
                problems.add("cut off: “" + labeled.getText() + "” reads “" + shown.getText() + "”");
            }
        }
    }

    private void overlap(Spot one, Spot other) {
        Bounds both = common(one.bounds(), other.bounds());
        if (both.getWidth() > TOLERANCE && both.getHeight() > TOLERANCE) {
            problems.add("over each other: “" + one.text() + "” and “" + other.text() + "”");
        }
    }

    /** What scrolls: the inside of a scroll pane, or of a list. */
    private static boolean isViewport(Node node) {
        return node != null
                && (node.getStyleClass().contains("viewport")
                        || node.getStyleClass().contains("virtual-flow"));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE
                && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }
}
