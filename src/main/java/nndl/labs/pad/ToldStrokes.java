package nndl.labs.pad;

import java.util.ArrayList;
import java.util.List;
import nndl.data.Drawing;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;

/** What is drawn in the pictures of this lab. */
final class ToldStrokes {
    private static final double BRUSH = 22;

    /** The number the book begins with, 504192; its 4 and 1 touch. */
    private static final double[][] NUMBER = {
        {66, 66, 62, 128, 84, 120, 106, 126, 118, 148, 114, 178, 94, 198, 68, 200, 50, 190},
        {66, 66, 124, 60},
        {216, 64, 184, 84, 170, 130, 178, 178, 206, 202, 238, 188, 254, 142, 246, 92, 216, 64},
        {308, 66, 290, 148, 376, 150},
        {358, 96, 352, 214},
        {414, 62, 394, 210},
        {512, 88, 492, 64, 462, 70, 450, 98, 464, 124, 494, 122, 512, 88, 512, 140, 500, 208},
        {576, 92, 592, 68, 620, 62, 642, 82, 636, 116, 606, 156, 572, 200, 612, 194, 656, 202}
    };

    private ToldStrokes() {}

    /** A seven in two strokes. */
    static List<Stroke> seven() {
        List<Point> top = new ArrayList<>();
        List<Point> down = new ArrayList<>();
        for (int i = 0; i <= 16; i++) {
            double t = i / 16.0;
            top.add(new Point(86 + 116 * t, 74 - 6 * Math.sin(Math.PI * t)));
            down.add(new Point(202 - 78 * t + 14 * t * (1 - t), 74 + 146 * t));
        }
        return List.of(new Stroke(Tool.PEN, BRUSH, top), new Stroke(Tool.PEN, BRUSH, down));
    }

    /** A number, on the wide pad. */
    static List<Stroke> number() {
        List<Stroke> strokes = new ArrayList<>();
        for (double[] xy : NUMBER) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < xy.length; i += 2) {
                points.add(new Point(xy[i] + 60, xy[i + 1] + 6));
            }
            strokes.add(new Stroke(Tool.PEN, Drawing.BRUSH, rounded(points)));
        }
        return strokes;
    }

    /** Cuts the corners twice (Chaikin), as a hand does. */
    private static List<Point> rounded(List<Point> points) {
        List<Point> round = points;
        for (int time = 0; time < 2; time++) {
            List<Point> rounder = new ArrayList<>(List.of(round.get(0)));
            for (int i = 1; i < round.size(); i++) {
                rounder.add(between(round.get(i - 1), round.get(i), 0.25));
                rounder.add(between(round.get(i - 1), round.get(i), 0.75));
            }
            rounder.add(round.get(round.size() - 1));
            round = rounder;
        }
        return round;
    }

    private static Point between(Point a, Point b, double t) {
        return new Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()));
    }
}
