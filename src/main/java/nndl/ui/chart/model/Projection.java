package nndl.ui.chart.model;

/** From values to pixels and back, for the rectangle in which curves are drawn; y grows downwards on the screen. */
public final class Projection {
    private static final double ON_EDGE = 1e-6;

    private static final double FARTHEST = 1e7;

    private final Scale scaleX;
    private final Scale scaleY;
    private final Range rangeX;
    private final Range rangeY;
    private final double left;
    private final double top;
    private final double width;
    private final double height;
    private final double originX;
    private final double originY;
    private final double perUnitX;
    private final double perUnitY;

    /** The model's ranges laid over a rectangle of pixels. */
    public Projection(ChartModel model, double left, double top, double width, double height) {
        scaleX = model.x().scale();
        scaleY = model.y().scale();
        rangeX = model.rangeX();
        rangeY = model.rangeY(rangeX);
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        originX = scaleX.forward(rangeX.low());
        originY = scaleY.forward(rangeY.low());
        perUnitX = width / (scaleX.forward(rangeX.high()) - originX);
        perUnitY = height / (scaleY.forward(rangeY.high()) - originY);
    }

    /** Whether both numbers have a place on their axes, inside the rectangle or not. */
    public boolean shows(double x, double y) {
        return scaleX.shows(x) && scaleY.shows(y);
    }

    /** Whether every x has the same pixel in the other, and the same values have a place there. */
    boolean hasColumnsOf(Projection other) {
        return rangeX.equals(other.rangeX)
                && left == other.left
                && width == other.width
                && scaleX == other.scaleX
                && scaleY == other.scaleY;
    }

    /** The pixel for this x. */
    public double x(double value) {
        return drawable(left + (scaleX.forward(value) - originX) * perUnitX);
    }

    /** The pixel for this y. */
    public double y(double value) {
        return drawable(top + height - (scaleY.forward(value) - originY) * perUnitY);
    }

    /** Far outside every screen, but near enough to compute with. */
    private static double drawable(double pixel) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, pixel));
    }

    /** The x at this pixel. */
    public double valueX(double pixel) {
        return scaleX.value((pixel - left) / width, rangeX);
    }

    /** The y at this pixel. */
    public double valueY(double pixel) {
        return scaleY.value((top + height - pixel) / height, rangeY);
    }

    /** The numbers shown from left to right. */
    public Range rangeX() {
        return rangeX;
    }

    /** The numbers shown from bottom to top. */
    public Range rangeY() {
        return rangeY;
    }

    /** The left edge, in pixels. */
    public double left() {
        return left;
    }

    /** The right edge, in pixels. */
    public double right() {
        return left + width;
    }

    /** The upper edge, in pixels. */
    public double top() {
        return top;
    }

    /** The lower edge, in pixels. */
    public double bottom() {
        return top + height;
    }

    /** Whether the pixel lies in the rectangle; a point on its very edge does, however its place was rounded. */
    public boolean contains(double x, double y) {
        return x >= left - ON_EDGE && x <= right() + ON_EDGE && y >= top - ON_EDGE && y <= bottom() + ON_EDGE;
    }
}
