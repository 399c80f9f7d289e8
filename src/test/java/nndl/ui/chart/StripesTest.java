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

    private static void stroke(Polyline line, GraphicsContext graphics) {
        graphics.setStroke(Color.BLACK);
        graphics.beginPath();
        boolean lifted = true;
        for (int i = 0; i < line.size(); i++) {
            if (Double.isNaN(line.xs()[i])) {
                lifted = true;
            } else if (lifted) {
                graphics.moveTo(line.xs()[i], line.ys()[i]);
                lifted = false;
            } else {
                graphics.lineTo(line.xs()[i], line.ys()[i]);
            }
        }
        graphics.stroke();
    }

    /** Ink in a column of pixels, from 0 to the height. */
    private static double ink(Image picture, int x) {
        double ink = 0;
        for (int y = 0; y < HEIGHT; y++) {
            ink += 1 - picture.getPixelReader().getColor(x, y).getRed();
        }
        return ink;
    }

    @Test
    void stripes_ofDenseLine_coverWhatTheLineCovers() throws Exception {
        var line = noise(4, 150);
        Fx.run(() -> {
            assertTrue(Stripes.suit(line));
            var stroked = picture(graphics -> stroke(line, graphics));
            var striped = picture(
                    graphics -> new CanvasSurface(graphics).polyline(line, new Stroke(Color.BLACK, 1, Dash.SOLID)));
            for (int x = 12; x < WIDTH - 12; x++) {
                boolean inGap = x > 142 && x < 158;
                if (inGap) {
                    assertEquals(0, ink(striped, x), "the gap, column " + x);
                } else if (x < 138 || x > 162) {
                    assertEquals(1, ink(striped, x) / ink(stroked, x), 0.35, "column " + x);
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
