package nndl.data;

import java.util.List;

/**
 * Strokes on a canvas of fixed size, the later ones over the earlier.
 *
 * @param width columns of the canvas
 * @param height rows of the canvas
 * @param strokes what was drawn, in order; copied
 */
public record Drawing(int width, int height, List<Stroke> strokes) {
    /** The side of the square canvas for one digit: ten pixels for each of MNIST's. */
    public static final int SIDE = 280;

    /** The usual width of the brush on that canvas. */
    public static final double BRUSH = 20;

    /** The longest side a canvas may have. */
    static final int MAX_SIDE = 4096;

    /** Copies the strokes; refuses an empty canvas. */
    public Drawing {
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException(
                    "a canvas has sides of 1 to " + MAX_SIDE + " pixels, was " + width + " x " + height);
        }
        strokes = List.copyOf(strokes);
    }

    /** Strokes on the square canvas for one digit. */
    public Drawing(List<Stroke> strokes) {
        this(SIDE, SIDE, strokes);
    }
}
