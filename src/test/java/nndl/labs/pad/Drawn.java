package nndl.labs.pad;

import java.util.List;
import nndl.data.BundledNetworks;
import nndl.data.Preparation;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import nndl.labs.pad.Reading.Question;

/** Gestures, and a network to read them. */
final class Drawn {
    /** The corners of a seven, drawn without lifting. */
    static final List<Point> SEVEN = List.of(
            new Point(80, 70), new Point(140, 68), new Point(200, 70), new Point(160, 140), new Point(125, 220));

    private Drawn() {}

    static PadNetwork network() {
        var bundled = BundledNetworks.named("best-of-the-book").orElseThrow();
        return new PadNetwork(BundledNetworks.load(bundled), new Source.Bundled(bundled));
    }

    static void draw(PadModel pad, List<Point> points) {
        pad.press(points.get(0).x(), points.get(0).y(), Tool.PEN);
        points.stream().skip(1).forEach(point -> pad.move(point.x(), point.y()));
        pad.release();
    }

    static Sheet sheet(List<Point> points) {
        PadModel pad = new PadModel(Sheet.BLANK);
        draw(pad, points);
        return pad.sheet();
    }

    static Reading read(Sheet sheet, PadNetwork... networks) {
        return Reading.of(new Question(sheet, Preparation.full().steps(), List.of(networks), networks.length - 1));
    }
}
