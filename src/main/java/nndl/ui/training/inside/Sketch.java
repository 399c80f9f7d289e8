package nndl.ui.training.inside;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nndl.data.Drawing;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import nndl.ui.DigitPad;

/** What is drawn on the small pad. */
final class Sketch implements DigitPad.Pen {
    private final ReadOnlyObjectWrapper<List<Stroke>> strokes = new ReadOnlyObjectWrapper<>(List.of());
    private boolean down;

    /** The strokes in order, the one under way included; a list that never changes. */
    ReadOnlyObjectProperty<List<Stroke>> strokesProperty() {
        return strokes.getReadOnlyProperty();
    }

    @Override
    public void press(double x, double y, Tool tool) {
        down = true;
        put(strokes.get(), new Stroke(tool, Drawing.BRUSH, List.of(new Point(x, y))));
    }

    @Override
    public void move(double x, double y) {
        if (down) {
            int last = strokes.get().size() - 1;
            Stroke moving = strokes.get().get(last);
            List<Point> points = new ArrayList<>(moving.points());
            points.add(new Point(x, y));
            put(strokes.get().subList(0, last), new Stroke(moving.tool(), moving.width(), points));
        }
    }

    private void put(List<Stroke> before, Stroke last) {
        List<Stroke> all = new ArrayList<>(before);
        all.add(last);
        strokes.set(List.copyOf(all));
    }

    @Override
    public void release() {
        down = false;
    }

    void draw(List<Stroke> newStrokes) {
        down = false;
        strokes.set(List.copyOf(newStrokes));
    }

    void clear() {
        draw(List.of());
    }
}
