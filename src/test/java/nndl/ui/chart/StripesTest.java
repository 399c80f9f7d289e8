package nndl.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Polyline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StripesTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;

    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    /** So many points a pixel, jumping over this many pixels, with a gap in the middle. */
    private static Polyline noise(double perPixel, double height) {
        var random = new Random(1);
        var line = new Polyline();
        for (int i = 0; i < perPixel * (WIDTH - 20); i++) {
            double x = 10 + i / perPixel;
            if (x > 140 && x < 160) {
                line.gap();
            } else {
                line.add(x, HEIGHT / 2.0 + height * (random.nextDouble() - 0.5));
            }
        }
        return line;
    }

    private interface Painting {
        void on(GraphicsContext graphics);
    }

    private static Image picture(Painting painting) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        painting.on(canvas.getGraphicsContext2D());
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        return canvas.snapshot(parameters, null);
    }

    /** The highest pixel of a column with ink in it; the height where there is none. */
    private static int highest(Image picture, int x) {
        int y = 0;
        while (y < HEIGHT && !hasInk(picture, x, y)) {
            y++;
        }
        return y;
    }

    /** The lowest pixel of a column with ink in it; −1 where there is none. */
    private static int lowest(Image picture, int x) {
        int y = HEIGHT - 1;
        while (y >= 0 && !hasInk(picture, x, y)) {
            y--;
        }
        return y;
    }

    private static boolean hasInk(Image picture, int x, int y) {
        return picture.getPixelReader().getColor(x, y).getRed() < 0.8;
    }

    /** The lowest (sign 1) or highest (sign −1) y on the screen of the points around a column; NaN for none. */
    private static double reach(Polyline line, int column, int columnsAround, int sign) {
        double reach = Double.NaN;
        for (int i = 0; i < line.size(); i++) {
            double y = line.ys()[i];
            if (Math.abs(Math.floor(line.xs()[i]) - column) <= columnsAround && !(sign * reach >= sign * y)) {
                reach = y;
            }
        }
        return reach;
    }

    @Test
    void stripes_ofDenseLine_reachItsPointsAndNoFartherThanItsNeighbours() throws Exception {
        var line = noise(4, 150);
        Fx.run(() -> {
            assertTrue(Stripes.suit(line));
            var picture = picture(
                    graphics -> new CanvasSurface(graphics).polyline(line, new Stroke(Color.BLACK, 1, Dash.SOLID)));
            for (int x = 0; x < WIDTH; x++) {
                double top = reach(line, x, 0, -1);
                if (Double.isNaN(top)) {
                    assertEquals(HEIGHT, highest(picture, x), "column " + x);
                } else {
                    double bottom = reach(line, x, 0, 1);
                    assertTrue(highest(picture, x) <= top + 1, "column " + x);
                    assertTrue(lowest(picture, x) >= bottom - 1, "column " + x);
                    assertTrue(highest(picture, x) >= reach(line, x, 1, -1) - 2, "column " + x);
                    assertTrue(lowest(picture, x) <= reach(line, x, 1, 1) + 1, "column " + x);
                }
            }
        });
    }

    @Test
    void suit_sparseFlatOrGoingBack_isRefused() {
        assertFalse(Stripes.suit(noise(0.2, 150)), "one sees its corners");
        assertFalse(Stripes.suit(noise(4, 2)), "flat");
        var back = noise(4, 150);
        back.add(5, 5);
        assertFalse(Stripes.suit(back));
    }
}
