package nndl.data;

import java.util.List;
import java.util.Optional;

/**
 * Some of the ink of a line of writing, where it lies.
 *
 * @param frame the smallest one around it
 * @param ink what is in the frame
 */
record Fragment(Frame frame, GreyPicture ink) {
    private static final int HALF = 128;

    /** The ink of a picture without the paper around it, if there is any. */
    static Optional<Fragment> of(GreyPicture picture) {
        return Frame.aroundInk(picture).map(frame -> new Fragment(frame, picture.part(frame)));
    }

    /** All ink of at least one fragment; where two lie over each other, the darker. */
    static Fragment of(List<Fragment> fragments) {
        if (fragments.size() == 1) {
            return fragments.get(0);
        }
        Frame frame = fragments.stream().map(Fragment::frame).reduce(Frame::and).orElseThrow();
        byte[] ink = new byte[frame.width() * frame.height()];
        for (Fragment fragment : fragments) {
            fragment.darken(ink, frame);
        }
        return new Fragment(frame, new GreyPicture(frame.width(), frame.height(), ink));
    }

    private void darken(byte[] all, Frame around) {
        byte[] own = ink.bytes();
        for (int y = 0; y < frame.height(); y++) {
            int to = (frame.top() - around.top() + y) * around.width() + frame.left() - around.left();
            for (int x = 0; x < frame.width(); x++) {
                all[to + x] = (byte) Math.max(all[to + x] & 0xFF, own[y * frame.width() + x] & 0xFF);
            }
        }
    }

    /** The same ink in a picture that reaches farther to the left and to the top. */
    Fragment moved(int right, int down) {
        return new Fragment(new Frame(frame.left() + right, frame.top() + down, frame.width(), frame.height()), ink);
    }

    /** How many pixels both have ink on. */
    int shared(Fragment other) {
        int top = Math.max(frame.top(), other.frame.top());
        int bottom = Math.min(frame.bottom(), other.frame.bottom());
        int left = Math.max(frame.left(), other.frame.left());
        int right = Math.min(frame.right(), other.frame.right());
        int shared = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (isInk(x, y) && other.isInk(x, y)) {
                    shared++;
                }
            }
        }
        return shared;
    }

    private boolean isInk(int x, int y) {
        return ink.ink(x - frame.left(), y - frame.top()) >= HALF;
    }

    /** The width of the widest gap: columns without ink between columns with some. */
    int widestGap() {
        byte[] own = ink.bytes();
        boolean[] inked = new boolean[frame.width()];
        for (int i = 0; i < own.length; i++) {
            inked[i % inked.length] |= own[i] != 0;
        }
        int widest = 0;
        int gap = 0;
        for (boolean column : inked) {
            gap = column ? 0 : gap + 1;
            widest = Math.max(widest, gap);
        }
        return widest;
    }
}
