package nndl.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.NumberStyle;
import nndl.ui.chart.model.Polyline;
import nndl.ui.chart.model.Scale;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlotPainterTest {
    private static final View PLAIN = new View("", Double.NaN, Double.NaN, MeanWords.NONE, false);

    private final TextMeasure measure = new TextMeasure();
    private final ChartModel model = new ChartModel();
    private final Series series = model.add(new Series("run", SeriesStyle.line(SeriesColor.TEST)));

    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    private static Look look(double size) {
        Map<Role, Color> colors = new EnumMap<>(Role.class);
        for (var role : Role.values()) {
            colors.put(role, role.initial());
        }
        return new Look(colors, new Font(size));
    }

    private Recording paint(double width, double height, double fontSize, View view) {
        var look = look(fontSize);
        var frame = PlotFrame.of(model, new Area(0, 0, width, height), look, measure);
        var recording = new Recording();
        new PlotPainter(measure).paint(new Picture(model, frame, look, view), recording);
        new OverlayPainter(measure).paint(new Picture(model, frame, look, view), recording);
        return recording;
    }

    private void fill(double scale, double offset) {
        var x = new double[401];
        var y = new double[401];
        for (int i = 0; i <= 400; i++) {
            x[i] = i;
            y[i] = offset + scale * Math.exp(-i / 40.0);
        }
        series.replace(x, y);
    }

    @Test
    void labels_atAnySizeScaleAndFont_neitherOverlapNorLeaveTheChart() throws Exception {
        Fx.run(() -> {
            model.x().setLabel("epoch");
            model.y().setLabel("cost C");
            for (var scale : Scale.values()) {
                model.y().setScale(scale);
                for (double factor : new double[] {1e-9, 0.02, 1, 3_333, 1e12}) {
                    fill(factor, factor / 3);
                    for (double[] size : new double[][] {{236, 80}, {236, 130}, {400, 240}, {876, 520}}) {
                        checkLabels(paint(size[0], size[1], 13, PLAIN), size);
                        checkLabels(paint(size[0], size[1], 20, PLAIN), size);
                    }
                }
            }
        });
    }

    private static void checkLabels(Recording recording, double[] size) {
        var labels = recording.labels;
        assertTrue(labels.size() >= 4, "only " + labels);
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            var area = label.area();
            assertTrue(
                    area.x() >= -0.5
                            && area.y() >= -1
                            && area.x() + area.width() <= size[0] + 0.5
                            && area.y() + area.height() <= size[1] + 1,
                    label + " leaves " + size[0] + " x " + size[1]);
            for (int k = 0; k < i; k++) {
                assertFalse(area.overlaps(labels.get(k).area()), label + " overlaps " + labels.get(k));
            }
        }
    }

    @Test
    void readOut_anywhereInTheChart_staysInside() throws Exception {
        Fx.run(() -> {
            model.y().setNumbers(NumberStyle.PERCENT);
            for (int i = 0; i < 12; i++) {
                var other = new Series("a run with quite a long name " + i, SeriesStyle.run(i));
                model.add(other).append(new double[] {0, 200, 400}, new double[] {0, i / 12.0, 1});
            }
            fill(0.5, 0);
            for (double[] size : new double[][] {{236, 110}, {400, 240}}) {
                for (double x = 0; x <= 400; x += 200) {
                    var recording = paint(size[0], size[1], 13, new View("", x, Double.NaN, MeanWords.NONE, false));
                    for (var label : recording.labels) {
                        var area = label.area();
                        assertTrue(area.x() >= 0 && area.x() + area.width() <= size[0], label.toString());
                        assertTrue(area.y() >= -1 && area.y() + area.height() <= size[1] + 1, label.toString());
                    }
                }
            }
        });
    }

    @Test
    void placeholder_withoutCurves_isShown_andWithThemIsNot() throws Exception {
        var view = new View("Press Run", Double.NaN, Double.NaN, MeanWords.NONE, false);
        Fx.run(() -> {
            assertTrue(paint(400, 240, 13, view).texts().contains("Press Run"));
            series.append(0, 1);
            assertFalse(paint(400, 240, 13, view).texts().contains("Press Run"));
        });
    }

    @Test
    void curve_fadedAfterMarker_isPaleBeyondIt() throws Exception {
        Fx.run(() -> {
            fill(1, 0);
            var strokes = paint(400, 240, 13, new View("", Double.NaN, 100, MeanWords.NONE, true)).strokes;
            assertEquals(2, strokes.size());
            assertTrue(strokes.get(0).color().getOpacity() < 1);
            assertEquals(1, strokes.get(1).color().getOpacity());
            assertTrue(strokes.get(0).width() < strokes.get(1).width());
            assertEquals(1, paint(400, 240, 13, PLAIN).strokes.size());
        });
    }

    private record Label(String text, Area area) {}

    /** Remembers where texts were written and with what polylines were drawn. */
    private final class Recording implements Surface {
        private final List<Label> labels = new ArrayList<>();
        private final List<Stroke> strokes = new ArrayList<>();

        List<String> texts() {
            return labels.stream().map(Label::text).toList();
        }

        @Override
        public void text(String text, double x, double y, Anchor anchor, Font font, Color color) {
            double width = measure.width(text, font);
            double left =
                    switch (anchor) {
                        case START -> x;
                        case MIDDLE -> x - width / 2;
                        case END -> x - width;
                    };
            double capital = 0.72 * font.getSize();
            labels.add(new Label(text, new Area(left, y - capital, width, capital)));
        }

        @Override
        public void polyline(Polyline points, Stroke stroke) {
            strokes.add(stroke);
        }

        @Override
        public void line(double x1, double y1, double x2, double y2, Stroke stroke) {}

        @Override
        public void polygon(Polyline points, Color fill) {}

        @Override
        public void rectangle(double x, double y, double width, double height, double r, Color fill, Stroke stroke) {}

        @Override
        public void circle(double x, double y, double radius, Color fill, Stroke stroke) {}
    }
}
