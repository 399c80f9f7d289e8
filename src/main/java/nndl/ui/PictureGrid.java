package nndl.ui;

/**
 * Where square pictures lie that stand in rows.
 *
 * @param columns pictures in a full row
 * @param size along each side
 * @param gap between two of a row
 * @param rowHeight from the top of a row to the top of the next
 */
record PictureGrid(int columns, double size, double gap, double rowHeight) {
    static final double GAP = 3;

    /**
     * What there is to be placed.
     *
     * @param count pictures, at least 1
     * @param least the side of the smallest that is allowed
     * @param caption the height of the words below each
     */
    record Pictures(int count, double least, double caption) {
        /** How high they are in rows as full as they go, each picture of this size. */
        double height(double width, double size) {
            int columns = Math.max(1, (int) ((Math.max(width, size) + GAP) / (size + GAP)));
            return rows(columns) * (size + caption + GAP) - GAP;
        }

        private int rows(int columns) {
            return (count + columns - 1) / columns;
        }
    }

    /**
     * The grid whose pictures are largest; where all would be too small, as wide as it goes.
     *
     * @param dots of the screen for a unit: sizes are whole dots
     */
    static PictureGrid largest(Pictures pictures, double width, double height, double dots) {
        int most = (int) Math.max(1, Math.min(pictures.count(), (width + GAP) / (pictures.least() + GAP)));
        int best = most;
        double largest = Math.floor(pictures.least() * dots);
        for (int columns = most; columns >= 1; columns--) {
            double across = (width + GAP) / columns - GAP;
            double down = (height + GAP) / pictures.rows(columns) - GAP - pictures.caption();
            double size = Math.floor(Math.min(across, down) * dots);
            if (size > largest) {
                largest = size;
                best = columns;
            }
        }
        double size = largest / dots;
        double spread = best > 1 ? (width - best * size) / (best - 1) : GAP;
        double gap = Math.max(1, Math.min(spread, 2 * GAP));
        return new PictureGrid(best, size, gap, size + pictures.caption() + GAP);
    }

    double x(int picture) {
        return Math.floor(picture % columns * (size + gap));
    }

    double y(int picture) {
        return Math.floor(picture / columns * rowHeight);
    }
}
