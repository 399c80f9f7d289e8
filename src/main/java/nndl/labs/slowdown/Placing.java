package nndl.labs.slowdown;

import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/** Puts the parts of a drawing in their places, words on whole pixels. */
final class Placing {
    private Placing() {}

    static void ends(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    static void place(Label label, double x, double y) {
        label.resizeRelocate(Math.rint(x), Math.rint(y), width(label), height(label));
    }

    static double width(Label label) {
        return Math.ceil(label.prefWidth(-1));
    }

    static double height(Label label) {
        return Math.ceil(label.prefHeight(-1));
    }
}
