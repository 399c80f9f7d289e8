package nndl.labs.pad;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.ui.DigitPad.Canvas;

/** What stands on blank paper: strokes in dashes that one might draw, and the words that ask for them. */
final class Invitation extends Region {
    private static final double WORDS_FROM_TOP = 0.9;

    private final Canvas canvas;
    private final List<Stroke> strokes;
    private final List<Polyline> lines;
    private final Label words = new Label();

    Invitation(Canvas canvas, List<Stroke> strokes, ObservableValue<String> request) {
        this.canvas = canvas;
        this.strokes = List.copyOf(strokes);
        this.lines = strokes.stream().map(stroke -> line()).toList();
        getStyleClass().add("invitation");
        words.getStyleClass().add("invitation-words");
        words.textProperty().bind(request);
        getChildren().addAll(lines);
        getChildren().add(words);
    }

    private static Polyline line() {
        Polyline line = new Polyline();
        line.getStyleClass().add("ghost");
        return line;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth() / canvas.width(), getHeight() / canvas.height());
        for (int i = 0; i < lines.size(); i++) {
            Double[] points = strokes.get(i).points().stream()
                    .flatMap(point -> xy(point, scale))
                    .toArray(Double[]::new);
            lines.get(i).getPoints().setAll(points);
        }
        double width = Math.min(getWidth(), Math.ceil(words.prefWidth(-1)));
        double height = Math.ceil(words.prefHeight(width));
        words.resizeRelocate(
                Math.floor((getWidth() - width) / 2),
                Math.floor(WORDS_FROM_TOP * getHeight() - height / 2),
                width,
                height);
    }

    private static Stream<Double> xy(Point point, double scale) {
        return Stream.of(point.x() * scale, point.y() * scale);
    }
}
