package nndl.data;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nndl.data.DataException.Kind;

/** Pictures in PNG or JPEG files, upright as whoever took them sees them. */
public final class PictureFile {
    /** More than a camera's pictures have. */
    private static final long MAX_PIXELS = 250_000_000;

    /** The most pixels that are unpacked; of larger pictures, only every second or third row and column. */
    private static final long UNPACKED = 6_000_000;

    private static final int MAX_BYTES = 128 << 20;

    private PictureFile() {}

    /** The ink in a picture, whatever its colours; see {@link InkFinder}. */
    public static GreyPicture read(Path file) throws DataException {
        BufferedImage image = image(file);
        return InkFinder.find(image.getWidth(), image.getHeight(), argb(image));
    }

    /** The picture as it is, with its lightness taken for ink and transparent ground for paper. */
    public static GreyPicture readRaw(Path file) throws DataException {
        BufferedImage image = image(file);
        int[] argb = argb(image);
        byte[] ink = new byte[argb.length];
        for (int i = 0; i < ink.length; i++) {
            int red = argb[i] >> 16 & 0xFF;
            int green = argb[i] >> 8 & 0xFF;
            int blue = argb[i] & 0xFF;
            double lightness = 0.299 * red + 0.587 * green + 0.114 * blue;
            ink[i] = (byte) Math.round(lightness * (argb[i] >>> 24) / 255);
        }
        return new GreyPicture(image.getWidth(), image.getHeight(), ink);
    }

    private static int[] argb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static BufferedImage image(Path file) throws DataException {
        return DataFiles.read(file, in -> {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new DataException(Kind.FILE_TOO_LARGE, file, MAX_BYTES);
            }
            return decoded(file, bytes);
        });
    }

    private static BufferedImage decoded(Path file, byte[] bytes) throws DataException {
        String format = FileKind.pictureFormat(bytes).orElseThrow(() -> new DataException(Kind.NOT_A_PICTURE, file));
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        InputStream in = new ByteArrayInputStream(bytes);
        try (ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
            return Orientation.of(bytes).upright(decoded(file, reader, stream));
        } catch (IOException | RuntimeException e) {
            // The decoders throw what they like at a damaged file.
            throw new DataException(Kind.PICTURE_DAMAGED, file).because(e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(Path file, ImageReader reader, ImageInputStream stream)
            throws IOException, DataException {
        AtomicBoolean cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.contains("premature end")) {
                cutOff.set(true);
            }
        });
        reader.setInput(stream, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_PIXELS) {
            throw new DataException(Kind.PICTURE_TOO_LARGE, file, reader.getWidth(0), reader.getHeight(0), MAX_PIXELS);
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / UNPACKED));
        if (step > 1) {
            every.setSourceSubsampling(step, step, 0, 0);
        }
        BufferedImage image = reader.read(0, every);
        if (cutOff.get()) {
            throw new DataException(Kind.PICTURE_DAMAGED, file);
        }
        return image;
    }
}
