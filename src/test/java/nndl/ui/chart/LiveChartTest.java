package nndl.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Range;
import nndl.ui.chart.model.ReferenceLine;
import nndl.ui.chart.model.Scale;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveChartTest {
    private LiveChart chart;
    private Series cost;
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void show() throws Exception {
        Fx.run(() -> {
            chart = new LiveChart(Fx.WORDS);
            chart.titleProperty().set("Test cost");
            chart.labelXProperty().set("epoch");
            chart.model().x().setWholeNumbers(true);
            cost = chart.model().add(new Series("run", SeriesStyle.line(SeriesColor.TEST, Dash.SOLID)));
            for (int epoch = 0; epoch <= 100; epoch++) {
                cost.append(epoch, 2 * Math.exp(-epoch / 20.0));
            }
            stage = Fx.show(chart, 500, 350);
        });
        Fx.await(() -> chart.plot().paintings() > 0);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::close);
    }

    private Image picture() {
        return stage.getScene().snapshot(null);
    }

    private static long pixels(Image image, Color color) {
        long count = 0;
        var reader = image.getPixelReader();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var there = reader.getColor(x, y);
                double distance = Math.abs(there.getRed() - color.getRed())
                        + Math.abs(there.getGreen() - color.getGreen())
                        + Math.abs(there.getBlue() - color.getBlue());
                count += distance < 0.1 ? 1 : 0;
            }
        }
        return count;
    }

    private double cursor() {
        return chart.cursorXProperty().get();
    }

    private void press(KeyCode code) {
        Event.fireEvent(chart.plot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, MouseButton button, int clicks) {
        var at = chart.plot().localToScene(x, y);
        boolean down = type == MouseEvent.MOUSE_DRAGGED || type == MouseEvent.MOUSE_PRESSED;
        boolean primary = down && button == MouseButton.PRIMARY;
        boolean secondary = down && button == MouseButton.SECONDARY;
        Event.fireEvent(
                chart.plot(),
                new MouseEvent(
                        type, at.getX(), at.getY(), at.getX(), at.getY(), button, clicks, false, false, false, false,
                        primary, false, secondary, false, false, true, null));
    }

    private void drag(double fromX, double fromY, double toX, double toY, MouseButton button) {
        mouse(MouseEvent.MOUSE_PRESSED, fromX, fromY, button, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, toX, toY, button, 1);
        mouse(MouseEvent.MOUSE_RELEASED, toX, toY, button, 1);
    }

    private double pixelX(double value) {
        return chart.plot().frame().projection().x(value);
    }

    private double pixelY(double value) {
        return chart.plot().frame().projection().y(value);
    }

    @Test
    void limits_typed_areTheRangesShown() throws Exception {
        Fx.run(() -> {
            AxisLimits limits = (AxisLimits) chart.lookup(".chart-limits");
            limits.open(true);
            var fields = chart.lookupAll(".chart-limits .text-field").stream()
                    .map(TextField.class::cast)
                    .toList();
            String[] typed = {"10", "20", "0,5", "1.5"};
            for (int i = 0; i < typed.length; i++) {
                fields.get(i).setText(typed[i]);
            }
            fields.get(0).fireEvent(new ActionEvent());
            assertEquals(new Range(10, 20), chart.model().rangeX());
            assertEquals(new Range(0.5, 1.5), chart.model().rangeY(chart.model().rangeX()));
            fields.get(2).setText("2");
            fields.get(2).fireEvent(new ActionEvent());
            assertTrue(fields.get(2).getPseudoClassStates().contains(PseudoClass.getPseudoClass("refused")));
            assertEquals(new Range(0.5, 1.5), chart.model().rangeY(chart.model().rangeX()));
        });
    }

    @Test
    void limits_oneNoNumber_isRefusedAloneAndWithTheReason() throws Exception {
        Fx.run(() -> {
            AxisLimits limits = (AxisLimits) chart.lookup(".chart-limits");
            limits.open(true);
            var fields = chart.lookupAll(".chart-limits .text-field").stream()
                    .map(TextField.class::cast)
                    .toList();
            fields.get(2).setText("0.5");
            fields.get(3).setText("abc");
            fields.get(3).fireEvent(new ActionEvent());
            var refused = PseudoClass.getPseudoClass("refused");
            assertFalse(fields.get(2).getPseudoClassStates().contains(refused));
            assertTrue(fields.get(3).getPseudoClassStates().contains(refused));
            assertEquals("chart.notNumber", ((Label) chart.lookup(".chart-refusal")).getText());
        });
    }

    @Test
    void limits_zoomGivenUpElsewhere_sayWhatIsShown() throws Exception {
        TextField low = Fx.get(() -> {
            AxisLimits limits = (AxisLimits) chart.lookup(".chart-limits");
            limits.open(true);
            chart.model().x().zoom(10, 20);
            chart.plot().requestFocus();
            return (TextField) chart.lookup(".chart-limits .text-field");
        });
        Fx.await(() -> low.getText().equals("10"));
        Fx.run(() -> chart.model().resetZoom());
        Fx.await(() -> low.getText().equals("0"));
    }

    @Test
    void enlarging_byEnter_isUndoneByEscape() throws Exception {
        Fx.run(() -> {
            chart.standAmongOthers();
            chart.plot()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertTrue(chart.enlargedProperty().get());
            chart.plot()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertFalse(chart.enlargedProperty().get());
        });
    }

    @Test
    void valuesWithNoPlace_areCountedAndSaid() throws Exception {
        Fx.run(() -> {
            chart.notShownSaidProperty().set(true);
            cost.append(new double[] {101, 102, 103}, new double[] {Double.NaN, 0, -1});
        });
        Fx.await(() -> ((Label) chart.lookup(".chart-note")).getText().endsWith("1"));
        Fx.run(() -> chart.model().y().setScale(Scale.LOG));
        Fx.await(() -> ((Label) chart.lookup(".chart-note")).getText().endsWith("3"));
        Fx.run(() -> cost.setVisible(false));
        Fx.await(() -> !chart.lookup(".chart-note").isVisible());
    }

    @Test
    void picture_ofACurve_hasItsColour() throws Exception {
        assertTrue(pixels(Fx.get(this::picture), Color.web("#d55e00")) > 100);
    }

    @Test
    void picture_ofAHiddenSeries_lacksItsColour() throws Exception {
        Fx.run(() -> cost.setVisible(false));
        assertEquals(0, pixels(Fx.get(this::picture), Color.web("#d55e00")));
    }

    @Test
    void picture_withAnotherStyle_hasThatColour() throws Exception {
        Fx.run(() -> chart.setStyle("-nndl-test: #ff00ff;"));
        assertTrue(pixels(Fx.get(this::picture), Color.MAGENTA) > 100);
    }

    @Test
    void font_ofTheRoot_isInheritedAtOnce() throws Exception {
        Fx.run(() -> {
            stage.getScene().getRoot().setStyle(stage.getScene().getRoot().getStyle() + "-fx-font-size: 20px;");
            picture();
            assertEquals(20, chart.styles().look().normal().getSize());
            assertEquals(17, chart.styles().look().small().getSize());
        });
    }

    @Test
    void append_manyTimesInOnePulse_paintsOnce() throws Exception {
        long before = Fx.get(() -> chart.plot().paintings());
        Fx.run(() -> {
            for (int i = 101; i < 5_000; i++) {
                cost.append(i, 1);
            }
        });
        Fx.await(() -> chart.plot().paintings() > before);
        Thread.sleep(100);
        assertEquals(before + 1, Fx.get(() -> chart.plot().paintings()));
    }

    @Test
    void append_whileHidden_paintsOnlyOnceShownAgain() throws Exception {
        Fx.run(() -> chart.setVisible(false));
        long before = Fx.get(() -> chart.plot().paintings());
        Fx.run(() -> cost.append(101, 1));
        Thread.sleep(100);
        assertEquals(before, Fx.get(() -> chart.plot().paintings()));
        Fx.run(() -> chart.setVisible(true));
        Fx.await(() -> chart.plot().paintings() > before);
    }

    @Test
    void pointer_overTheCurve_setsTheCursorToTheNearestPoint() throws Exception {
        Fx.run(() -> mouse(MouseEvent.MOUSE_MOVED, pixelX(40.3), pixelY(1), MouseButton.NONE, 0));
        assertEquals(40, Fx.get(this::cursor));
        Fx.run(() -> mouse(MouseEvent.MOUSE_EXITED, -5, -5, MouseButton.NONE, 0));
        assertTrue(Double.isNaN(Fx.get(this::cursor)));
    }

    @Test
    void cursor_ofTwoChartsBoundTogether_isOne() throws Exception {
        Fx.run(() -> {
            var other = new LiveChart(Fx.WORDS);
            other.cursorXProperty().bindBidirectional(chart.cursorXProperty());
            chart.cursorXProperty().set(12);
            assertEquals(12, other.cursorXProperty().get());
            other.cursorXProperty().set(Double.NaN);
            assertTrue(Double.isNaN(cursor()));
        });
    }

    @Test
    void keys_arrowsHomeEndEscape_moveTheCursor() throws Exception {
        Fx.run(() -> {
            press(KeyCode.HOME);
            assertEquals(0, cursor());
            press(KeyCode.RIGHT);
            press(KeyCode.RIGHT);
            press(KeyCode.LEFT);
            assertEquals(1, cursor());
            press(KeyCode.END);
            press(KeyCode.RIGHT);
            assertEquals(100, cursor());
            press(KeyCode.ESCAPE);
            assertTrue(Double.isNaN(cursor()));
        });
    }

    @Test
    void keys_plusMinusZero_zoomAndReset() throws Exception {
        Fx.run(() -> {
            press(KeyCode.ADD);
            assertTrue(chart.model().isZoomed());
            press(KeyCode.SUBTRACT);
            assertFalse(chart.model().isZoomed());
            press(KeyCode.ADD);
            press(KeyCode.DIGIT0);
            assertFalse(chart.model().isZoomed());
        });
    }

    @Test
    void keys_arrowBeyondTheZoom_bringsTheCursorIntoView() throws Exception {
        Fx.run(() -> {
            chart.model().x().zoom(10, 20);
            chart.cursorXProperty().set(20);
            press(KeyCode.RIGHT);
            assertTrue(chart.model().rangeX().contains(21));
        });
    }

    @Test
    void drag_ofARectangle_zoomsIntoIt_andDoubleClickResets() throws Exception {
        Fx.run(() -> {
            drag(pixelX(20), pixelY(1.5), pixelX(60), pixelY(0.5), MouseButton.PRIMARY);
            assertEquals(20, chart.model().rangeX().low(), 1e-4);
            assertEquals(60, chart.model().rangeX().high(), 1e-4);
            var y = chart.model().rangeY(chart.model().rangeX());
            assertEquals(0.5, y.low(), 1e-4);
            assertEquals(1.5, y.high(), 1e-4);
            mouse(MouseEvent.MOUSE_PRESSED, pixelX(40), pixelY(1), MouseButton.PRIMARY, 2);
            mouse(MouseEvent.MOUSE_RELEASED, pixelX(40), pixelY(1), MouseButton.PRIMARY, 2);
            assertFalse(chart.model().isZoomed());
        });
    }

    @Test
    void drag_alongOneAxis_zoomsThatAxisOnly() throws Exception {
        Fx.run(() -> {
            drag(pixelX(20), pixelY(1), pixelX(60), pixelY(1) + 3, MouseButton.PRIMARY);
            assertTrue(chart.model().x().isZoomed());
            assertFalse(chart.model().y().isZoomed());
        });
    }

    @Test
    void drag_withTheRightButton_pans() throws Exception {
        Fx.run(() -> {
            double before = pixelX(10) - pixelX(0);
            drag(pixelX(50), pixelY(1), pixelX(50) + before, pixelY(1), MouseButton.SECONDARY);
            assertEquals(-10, chart.model().rangeX().low(), 1e-4);
            assertEquals(90, chart.model().rangeX().high(), 1e-4);
        });
    }

    @Test
    void wheel_overAPoint_keepsItWhereItIs() throws Exception {
        Fx.run(() -> {
            double x = pixelX(30);
            double y = pixelY(1);
            var at = chart.plot().localToScene(x, y);
            Event.fireEvent(
                    chart.plot(),
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            40,
                            0,
                            40,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            assertTrue(chart.model().isZoomed());
            assertEquals(x, pixelX(30), 4);
            assertEquals(y, pixelY(1), 4);
        });
    }

    @Test
    void click_onThePlot_picksTheNearestPoint() throws Exception {
        var picked = new ArrayList<Double>();
        Fx.run(() -> {
            chart.setOnPick(picked::add);
            mouse(MouseEvent.MOUSE_PRESSED, pixelX(33.2), pixelY(1), MouseButton.PRIMARY, 1);
            mouse(MouseEvent.MOUSE_RELEASED, pixelX(33.2), pixelY(1), MouseButton.PRIMARY, 1);
        });
        assertEquals(List.of(33.0), picked);
    }

    @Test
    void drag_ofSomethingGrabbed_tellsEveryPlaceAndDoesNotZoom() throws Exception {
        var places = new ArrayList<Double>();
        Fx.run(() -> {
            chart.setOnGrab((x, reach) -> places::add);
            mouse(MouseEvent.MOUSE_PRESSED, pixelX(20), pixelY(1), MouseButton.PRIMARY, 1);
            mouse(MouseEvent.MOUSE_DRAGGED, pixelX(60), pixelY(1.5), MouseButton.PRIMARY, 1);
            mouse(MouseEvent.MOUSE_DRAGGED, pixelX(1e4), pixelY(1), MouseButton.PRIMARY, 1);
            mouse(MouseEvent.MOUSE_RELEASED, pixelX(1e4), pixelY(1), MouseButton.PRIMARY, 1);
        });
        assertEquals(3, places.size());
        assertEquals(20, places.get(0), 1e-4);
        assertEquals(60, places.get(1), 1e-4);
        assertEquals(chart.model().rangeX().high(), places.get(2), 1e-6);
        assertFalse(chart.model().isZoomed());
    }

    @Test
    void legend_fired_hidesAndShowsItsSeries() throws Exception {
        Fx.run(() -> chart.model()
                .add(new Series("other", SeriesStyle.line(SeriesColor.RUN_1)))
                .append(0, 1));
        Callable<ToggleButton> item = () -> (ToggleButton) chart.lookup(".chart-legend-item");
        Fx.await(() -> chart.lookup(".chart-legend-item") != null);
        Fx.run(Fx.get(item)::fire);
        assertFalse(Fx.get(cost::isVisible));
        Fx.run(Fx.get(item)::fire);
        assertTrue(Fx.get(cost::isVisible));
        assertEquals("run", Fx.get(item).getText());
    }

    @Test
    void words_inAnotherLanguage_renameLegendAndMenu() throws Exception {
        var words = new SimpleStringProperty("test");
        var live = Fx.get(() -> new LiveChart(ChartWords.of((key, arguments) -> words)));
        Fx.run(() -> {
            live.model().add(new Series(words::get, SeriesStyle.line(SeriesColor.TEST)));
            ((Pane) stage.getScene().getRoot()).getChildren().setAll(live);
        });
        Callable<ToggleButton> item = () -> (ToggleButton) live.lookup(".chart-legend-item");
        Fx.await(() -> live.lookup(".chart-legend-item") != null);
        Fx.run(() -> words.set("测试"));
        Fx.await(() -> "测试".equals(live.lookup(".chart-menu-button").getAccessibleText()));
        assertEquals("测试", Fx.get(item).getText());
    }

    @Test
    void legend_atAnySize_cutsNoWordShort() throws Exception {
        Fx.run(() -> {
            chart.subtitleProperty().set("mean over 10,000 pictures of the test set, lowest 1.20 at epoch 14");
            chart.model()
                    .add(new Series(
                            "a run with a rather long name, η 0.5, λ 0.1", SeriesStyle.line(SeriesColor.RUN_1)));
        });
        for (double[] size : new double[][] {{260, 180}, {260, 400}, {500, 350}, {900, 600}}) {
            Fx.run(() -> {
                chart.setMinSize(size[0], size[1]);
                chart.setMaxSize(size[0], size[1]);
            });
            Thread.sleep(60);
            Fx.run(() -> {
                picture();
                for (var node : chart.lookupAll(".label")) {
                    if (node instanceof Labeled labeled && labeled.isVisible()) {
                        double needed = labeled.prefHeight(labeled.getWidth());
                        assertTrue(labeled.getHeight() >= needed - 1, labeled.getText());
                    }
                }
                assertTrue(
                        chart.plot().getHeight() >= 90,
                        "plot of " + chart.plot().getHeight());
            });
        }
    }

    @Test
    void png_atTwiceTheSize_isAPictureOfThatSizeWithTheCurve() throws Exception {
        byte[] png = Fx.get(() -> chart.png(2));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(1000, image.getWidth());
        assertEquals(700, image.getHeight());
        assertTrue(pixels(new Image(new ByteArrayInputStream(png)), Color.web("#d55e00")) > 400);
    }

    @Test
    void accessibleText_isTheSummary_andTheReadOutAtTheCursor() throws Exception {
        Fx.run(() -> {
            chart.summaryProperty().set("falls to 0.01");
            assertEquals("falls to 0.01", chart.getAccessibleText());
            chart.cursorXProperty().set(0);
            assertEquals("epoch 0; run 2", chart.plot().getAccessibleText());
        });
    }

    @Test
    void painting_oddModels_raisesNothing() throws Exception {
        Fx.run(() -> {
            chart.placeholderProperty().set("nothing yet");
            chart.model().clear();
            picture();
            var odd = chart.model().add(new Series("odd", SeriesStyle.line(SeriesColor.RUN_2)));
            odd.append(3, Double.NaN);
            picture();
            odd.append(new double[] {4, 4, 2}, new double[] {-Double.MAX_VALUE, Double.MAX_VALUE, 0});
            chart.model().setReferences(List.of(ReferenceLine.vertical(3, "three"), ReferenceLine.horizontal(0, "")));
            chart.cursorXProperty().set(3);
            picture();
            chart.model().y().setScale(Scale.LOG);
            chart.model().x().setScale(Scale.LOG);
            picture();
            chart.resize(20, 20);
            chart.layout();
            assertFalse(chart.svg().contains("NaN"));
        });
    }

    @Test
    void heap_afterTenRuns_doesNotGrow() throws Exception {
        fillAndForget();
        long before = used();
        for (int run = 0; run < 10; run++) {
            fillAndForget();
        }
        long grown = used() - before;
        assertTrue(grown < 5_000_000, "grew by " + grown + " bytes");
    }

    private void fillAndForget() throws Exception {
        Fx.run(() -> {
            chart.model().clear();
            for (int i = 0; i < 4; i++) {
                var series = chart.model().add(new Series("run " + i, SeriesStyle.line(SeriesColor.run(i))));
                for (int step = 0; step < 100_000; step++) {
                    series.append(step, Math.sin(step / 1000.0 + i));
                }
            }
            picture();
        });
    }

    private static long used() throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
