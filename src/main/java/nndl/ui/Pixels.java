package nndl.ui;

import javafx.scene.paint.Color;

/** The colours of pictures of pixels, from the highest byte down alpha, red, green and blue. */
public final class Pixels {
    private static final int FULL = 255;
    private static final int INK = 0xFFFFFF;
    private static final int POSITIVE = 0x1483C9;
    private static final int NEGATIVE = 0xE0690F;

    private Pixels() {}

    /**
     * White ink, as a network sees it.
     *
     * @param grey 0 to 255
     */
    public static int ink(int grey) {
        return grey << 24 | INK;
    }

    /**
     * Blue above 0, orange below.
     *
     * @param share −1 to 1; the further from 0, the stronger
     */
    public static int signed(double share) {
        int alpha = (int) Math.round(FULL * Math.min(1, Math.abs(share)));
        return alpha << 24 | (share > 0 ? POSITIVE : NEGATIVE);
    }

    /** A colour without its opacity. */
    public static int rgb(Color color) {
        return (int) Math.round(color.getRed() * FULL) << 16
                | (int) Math.round(color.getGreen() * FULL) << 8
                | (int) Math.round(color.getBlue() * FULL);
    }

    /** The same colour with its alpha multiplied in, as a pixel buffer takes it. */
    public static int premultiplied(int argb) {
        int alpha = argb >>> 24;
        int red = (argb >> 16 & FULL) * alpha / FULL;
        int green = (argb >> 8 & FULL) * alpha / FULL;
        int blue = (argb & FULL) * alpha / FULL;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
