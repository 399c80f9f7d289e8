package nndl.ui.chart;

/** A rectangle of pixels. */
record Area(double x, double y, double width, double height) {
    boolean overlaps(Area other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
}
