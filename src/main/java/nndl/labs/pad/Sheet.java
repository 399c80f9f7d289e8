package nndl.labs.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nndl.data.Drawing;
import nndl.data.GreyPicture;
import nndl.data.Rasterizer;
import nndl.data.Stroke;

/**
 * What lies on a pad: strokes, or a picture that was opened.
 *
 * @param picture the ink of the picture, if one was opened
 * @param drawing what was drawn, on a canvas of fixed size, whatever the window's is
 */
record Sheet(Optional<GreyPicture> picture, Drawing drawing) {
    /** Nothing at all, with room for one digit. */
    static final Sheet BLANK = of(List.of());

    /** Nothing at all, with room for a number. */
    static final Sheet WIDE = new Sheet(Optional.empty(), new Drawing(3 * Drawing.SIDE, Drawing.SIDE, List.of()));

    /** Strokes on the square canvas for one digit. */
    static Sheet of(List<Stroke> strokes) {
        return new Sheet(Optional.empty(), new Drawing(strokes));
    }

    /** A sheet of this size with these strokes and nothing else. */
    Sheet withAll(List<Stroke> strokes) {
        return new Sheet(Optional.empty(), new Drawing(drawing.width(), drawing.height(), strokes));
    }

    /** With one stroke more; a picture makes way for what is drawn. */
    Sheet with(Stroke stroke) {
        List<Stroke> more = new ArrayList<>(strokes());
        more.add(stroke);
        return withAll(more);
    }

    /** A picture that was opened, in the place of what lies here. */
    Sheet showing(GreyPicture opened) {
        return new Sheet(Optional.of(opened), cleared().drawing());
    }

    /** A sheet of this size with nothing on it. */
    Sheet cleared() {
        return withAll(List.of());
    }

    List<Stroke> strokes() {
        return drawing.strokes();
    }

    boolean isBlank() {
        return picture.isEmpty() && strokes().isEmpty();
    }

    /** The ink, as it is shown and read. */
    GreyPicture ink() {
        return picture.orElseGet(() -> Rasterizer.draw(drawing));
    }
}
