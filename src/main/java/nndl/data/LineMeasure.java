package nndl.data;

/**
 * The size of a line of writing, in pixels.
 *
 * @param height how high its digits are
 * @param stroke how wide its strokes are
 */
record LineMeasure(double height, double stroke) {
    /** Of all ink of a line, without paper around it. */
    static LineMeasure of(GreyPicture line) {
        return new LineMeasure(line.height(), Math.max(1, Thickness.of(line)));
    }

    LineMeasure withHeight(double newHeight) {
        return new LineMeasure(newHeight, stroke);
    }
}
