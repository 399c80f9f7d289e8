package nndl.data;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a picture is to be turned so that it stands upright: the tag "Orientation" that cameras write into JPEG files.
 *
 * @param tag 1 to 8, as EXIF numbers them; 1 is upright
 */
record Orientation(int tag) {
    private static final Orientation UPRIGHT = new Orientation(1);

    private static final int APP1 = 0xFFE1;
    private static final int FIRST_MARKER = 0xFFC0;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    /** What a file says; upright if it says nothing, or nothing that makes sense. */
    static Orientation of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    /** Goes through the segments that lead a file: a marker each, and its length without the marker. */
    private static Orientation find(ByteBuffer jpeg) {
        int at = 2;
        int marker = jpeg.getShort(at) & 0xFFFF;
        while (marker >= FIRST_MARKER && marker != START_OF_SCAN) {
            if (marker == APP1 && isExif(jpeg, at + 4)) {
                return inTiff(jpeg, at + 4 + EXIF.length());
            }
            at += 2 + (jpeg.getShort(at + 2) & 0xFFFF);
            marker = jpeg.getShort(at) & 0xFFFF;
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer jpeg, int at) {
        byte[] name = new byte[EXIF.length()];
        jpeg.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1).equals(EXIF);
    }

    /** EXIF is a small TIFF file: a byte order, the place of its first directory, and there an entry for each tag. */
    private static Orientation inTiff(ByteBuffer bytes, int start) {
        ByteBuffer tiff = bytes.slice(start, bytes.limit() - start);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            int value = tiff.getShort(entry + 8);
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && value >= 1 && value <= 8) {
                return new Orientation(value);
            }
        }
        return UPRIGHT;
    }

    /** The picture turned upright; itself if it stands so. */
    BufferedImage upright(BufferedImage image) {
        if (tag == 1) {
            return image;
        }
        boolean lying = tag >= 5;
        boolean mirrored = tag == 2 || tag == 3 || tag == 7 || tag == 8;
        boolean upsideDown = tag == 3 || tag == 4 || tag == 6 || tag == 7;
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage upright =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int across = mirrored ? width - 1 - x : x;
                int down = upsideDown ? height - 1 - y : y;
                upright.setRGB(lying ? down : across, lying ? across : down, image.getRGB(x, y));
            }
        }
        return upright;
    }
}
