package nndl.ui;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The one image that all pictures of a sheet are painted on, dot by dot of the screen. */
final class PicturePaper {
    private final int side;
    private final int[] argb;
    private final ImageView view = new ImageView();
    private PixelBuffer<IntBuffer> buffer;

    /**
     * No paper yet.
     *
     * @param side the pixels of a picture along each side
     */
    PicturePaper(int side) {
        this.side = side;
        argb = new int[side * side];
        view.setMouseTransparent(true);
        view.setManaged(false);
    }

    ImageView view() {
        return view;
    }

    /** Makes the paper as large as this, with so many dots for a unit. */
    void resize(double width, double height, double dots) {
        int across = (int) Math.ceil(width * dots);
        int down = (int) Math.ceil(height * dots);
        boolean fits = buffer != null && buffer.getWidth() == across && buffer.getHeight() == down;
        if (!fits && across > 0 && down > 0) {
            buffer = new PixelBuffer<>(
                    across, down, IntBuffer.allocate(across * down), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            view.setFitWidth(across / dots);
            view.setFitHeight(down / dots);
        }
    }

    /** Paints pictures in place of those there are; one that has no room on the paper is left out. */
    void paint(int count, PictureSheet.Painter painter, PictureGrid grid, double dots) {
        if (buffer == null) {
            return;
        }
        buffer.updateBuffer(pixels -> {
            int[] all = pixels.getBuffer().array();
            Arrays.fill(all, 0);
            for (int picture = 0; picture < count; picture++) {
                painter.paint(picture, argb);
                int left = (int) Math.round(grid.x(picture) * dots);
                int top = (int) Math.round(grid.y(picture) * dots);
                int size = (int) Math.round(grid.size() * dots);
                if (left + size <= buffer.getWidth() && top + size <= buffer.getHeight()) {
                    enlarge(all, top * buffer.getWidth() + left, buffer.getWidth(), size);
                }
            }
            return null;
        });
    }

    /** Paints the picture in {@code argb} over {@code size} dots; edges of its pixels stay sharp. */
    private void enlarge(int[] all, int start, int across, int size) {
        int before = -1;
        for (int y = 0; y < size; y++) {
            int row = start + y * across;
            int from = y * side / size;
            if (from == before) {
                System.arraycopy(all, row - across, all, row, size);
            } else {
                for (int x = 0; x < side; x++) {
                    int left = (x * size + side - 1) / side;
                    int right = ((x + 1) * size + side - 1) / side;
                    Arrays.fill(all, row + left, row + right, Pixels.premultiplied(argb[from * side + x]));
                }
            }
            before = from;
        }
    }
}
