package nndl.data;

import java.util.Arrays;
import java.util.List;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;

/** Made drawings. */
final class Drawn {
    private Drawn() {}

    /** A stroke of the usual brush through points given as x, y, x, y. */
    static Stroke stroke(double... xy) {
        Point[] points = new Point[xy.length / 2];
        Arrays.setAll(points, i -> new Point(xy[2 * i], xy[2 * i + 1]));
        return new Stroke(Tool.PEN, Drawing.BRUSH, List.of(points));
    }

    static Drawing of(Stroke... strokes) {
        return new Drawing(List.of(strokes));
    }

    /** A four: no symmetry, open, two strokes. */
    static Drawing four() {
        return of(stroke(110, 60, 80, 160, 190, 160), stroke(170, 100, 160, 230));
    }

    /** The drawing seen from elsewhere: points scaled about the middle, then moved. */
    static Drawing moved(Drawing drawing, double scale, double right, double down) {
        return new Drawing(drawing.strokes().stream()
                .map(stroke -> new Stroke(
                        stroke.tool(),
                        scale * stroke.width(),
                        stroke.points().stream()
                                .map(p -> new Point(
                                        140 + scale * (p.x() - 140) + right, 140 + scale * (p.y() - 140) + down))
                                .toList()))
                .toList());
    }

    /** The largest difference between two prepared pictures. */
    static int difference(GreyPicture one, GreyPicture other) {
        int largest = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                largest = Math.max(largest, Math.abs(one.ink(x, y) - other.ink(x, y)));
            }
        }
        return largest;
    }

    static GreyPicture prepared(GreyPicture picture) {
        return Preparation.full().prepare(picture).orElseThrow().centred();
    }
}
