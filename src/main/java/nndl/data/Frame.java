package nndl.data;

import java.util.Optional;

/** A rectangle of whole pixels in a picture. */
record Frame(int left, int top, int width, int height) {
    /** The smallest rectangle around all ink, if there is any. */
    static Optional<Frame> aroundInk(GreyPicture picture) {
        int left = picture.width();
        int right = -1;
        int top = picture.height();
        int bottom = -1;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (picture.ink(x, y) > 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? Optional.empty() : Optional.of(new Frame(left, top, right - left + 1, bottom - top + 1));
    }

    /** The first column beyond it. */
    int right() {
        return left + width;
    }

    /** The first row beyond it. */
    int bottom() {
        return top + height;
    }

    /** The smallest frame around both. */
    Frame and(Frame other) {
        int l = Math.min(left, other.left);
        int t = Math.min(top, other.top);
        return new Frame(l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }
}
