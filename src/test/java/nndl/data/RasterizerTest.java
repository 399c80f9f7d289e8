package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RasterizerTest {
    private static double sum(GreyPicture picture) {
        double sum = 0;
        for (byte ink : picture.bytes()) {
            sum += (ink & 0xFF) / 255.0;
        }
        return sum;
    }

    @Test
    void draw_nothing_isEmpty() {
        GreyPicture picture = Rasterizer.draw(new Drawing(30, 20, List.of()));
        assertEquals(30, picture.width());
        assertEquals(20, picture.height());
        assertTrue(picture.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void draw_strokeThatNeverMoved_isADot(int times) {
        Stroke dot = new Stroke(
                Tool.PEN,
                20,
                List.of(new Point(140, 140), new Point(140, 140), new Point(140, 140))
                        .subList(0, times));
        GreyPicture picture = Rasterizer.draw(Drawn.of(dot));
        assertEquals(Math.PI * 100, sum(picture), 2);
        assertEquals(255, picture.ink(140, 140));
        assertEquals(255, picture.ink(131, 140));
        assertEquals(0, picture.ink(129, 140));
        assertEquals(0, picture.ink(131, 131));
    }

    @Test
    void draw_twoPoints_joinsThemByALineWithRoundEnds() {
        GreyPicture picture = Rasterizer.draw(Drawn.of(Drawn.stroke(60, 100, 200, 100)));
        assertEquals(140 * 20 + Math.PI * 100, sum(picture), 3);
        assertEquals(255, picture.ink(130, 91));
        assertEquals(255, picture.ink(51, 100));
        assertEquals(0, picture.ink(52, 91));
        assertEquals(0, picture.ink(130, 89));
        assertEquals(0, picture.ink(130, 110));
    }

    @Test
    void draw_slantedLine_hasSoftEdges() {
        GreyPicture picture = Rasterizer.draw(Drawn.of(Drawn.stroke(60, 100, 200, 150)));
        int soft = 0;
        for (byte ink : picture.bytes()) {
            soft += (ink & 0xFF) > 20 && (ink & 0xFF) < 235 ? 1 : 0;
        }
        assertTrue(soft > 200, "soft pixels: " + soft);
    }

    @Test
    void draw_eraser_takesInkAway() {
        Stroke eraser = new Stroke(Tool.ERASER, 40, List.of(new Point(130, 60), new Point(130, 140)));
        GreyPicture picture = Rasterizer.draw(Drawn.of(Drawn.stroke(60, 100, 200, 100), eraser));
        assertEquals(0, picture.ink(130, 100));
        assertEquals(0, picture.ink(112, 100));
        assertEquals(255, picture.ink(108, 100));
        assertEquals(255, picture.ink(152, 100));
    }

    @Test
    void draw_penAfterEraser_leavesInk() {
        Stroke line = Drawn.stroke(60, 100, 200, 100);
        Stroke eraser = new Stroke(Tool.ERASER, 400, List.of(new Point(140, 140)));
        assertTrue(Rasterizer.draw(Drawn.of(line, eraser)).isEmpty());
        assertEquals(Rasterizer.draw(Drawn.of(line)), Rasterizer.draw(Drawn.of(line, eraser, line)));
    }

    @Test
    void draw_again_givesTheSame() {
        assertEquals(Rasterizer.draw(Drawn.four()), Rasterizer.draw(Drawn.four()));
    }

    @Test
    void draw_strokeThatLeavesTheCanvas_isCutOffAtItsEdge() {
        GreyPicture picture = Rasterizer.draw(Drawn.of(Drawn.stroke(140, 140, 90_000, 140), Drawn.stroke(-50, -50)));
        assertEquals(255, picture.ink(279, 140));
        assertEquals(0, picture.ink(0, 0));
    }

    @Test
    void stroke_badNumbers_areRefused() {
        List<Point> one = List.of(new Point(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Stroke(Tool.PEN, 0, one));
        assertThrows(IllegalArgumentException.class, () -> new Stroke(Tool.PEN, Double.NaN, one));
        assertThrows(IllegalArgumentException.class, () -> new Stroke(Tool.PEN, 1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Point(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> new Drawing(0, 10, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Drawing(10, 5000, List.of()));
    }
}
