package nndl.data;

/**
 * Finds the ink in a picture, whatever the colours: dark on light or light on dark, on transparent ground, on grey and
 * noisy paper, under shadows.
 *
 * <p>What most of the border is, is paper; ink is what differs most from it. Noise, small specks and uneven light are
 * taken away, soft edges of strokes are kept. Pictures larger than 560 pixels are made smaller.
 */
public final class InkFinder {
    private InkFinder() {}

    /**
     * The ink of a coloured picture.
     *
     * @param argb the pixels row by row: alpha, red, green, blue from the highest byte down, alpha not multiplied in
     * @return the ink; empty if there is none
     */
    public static GreyPicture find(int width, int height, int[] argb) {
        return ink(Contrast.of(Colours.of(width, height, argb)));
    }

    /** The ink of a grey picture of which nobody knows which end of the scale is ink. */
    public static GreyPicture find(GreyPicture grey) {
        int[] argb = new int[grey.width() * grey.height()];
        byte[] greys = grey.bytes();
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF << 24 | (greys[i] & 0xFF) * 0x010101;
        }
        return find(grey.width(), grey.height(), argb);
    }

    private static GreyPicture ink(Contrast contrast) {
        Plane ink = PaperLevel.takenFrom(contrast);
        InkScale scale = InkScale.of(ink);
        byte[] pixels = new byte[ink.size()];
        if (scale.isInk()) {
            boolean[] strokes = Strokes.in(ink, scale);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = strokes[i] ? (byte) scale.grey(ink.value(i)) : 0;
            }
        }
        return new GreyPicture(ink.width(), ink.height(), pixels);
    }
}
