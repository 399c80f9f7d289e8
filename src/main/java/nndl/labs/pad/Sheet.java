package nndl.labs.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nndl.data.Drawing;
import nndl.data.GreyPicture;
import nndl.data.Rasterizer;
import nndl.data.Stroke;

/**
 * What lies on the pad: strokes, or a picture that was opened.
 *
 * @param picture the ink of the picture, if one was opened
 * @param strokes what was drawn, in order; copied
 */
record Sheet(Optional<GreyPicture> picture, List<Stroke> strokes) {
    /** Nothing at all. */
    static final Sheet BLANK = new Sheet(Optional.empty(), List.of());

    Sheet {
        strokes = List.copyOf(strokes);
    }

    /** A picture that was opened. */
    static Sheet of(GreyPicture picture) {
        return new Sheet(Optional.of(picture), List.of());
    }

    /** Strokes and nothing else. */
    static Sheet of(List<Stroke> strokes) {
        return new Sheet(Optional.empty(), strokes);
    }

    /** With one stroke more; a picture makes way for what is drawn. */
    Sheet with(Stroke stroke) {
        List<Stroke> more = new ArrayList<>(strokes);
        more.add(stroke);
        return of(more);
    }

    boolean isBlank() {
        return picture.isEmpty() && strokes.isEmpty();
    }

    /** The ink, as it is shown and read; of strokes on a canvas of fixed size, whatever the window's is. */
    GreyPicture ink() {
        return picture.orElseGet(() -> Rasterizer.draw(new Drawing(strokes)));
    }
}
