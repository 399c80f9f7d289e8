package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PictureSheetTest {
    private static final int SIDE = 4;

    private final List<Integer> picked = new ArrayList<>();

    /** Laid out in a window of this size. */
    private PictureSheet sheet(double width, double height) {
        PictureSheet sheet = new PictureSheet(SIDE).onPick(picked::add);
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(sheet), width, height));
        stage.show();
        return sheet;
    }

    private static List<Node> frames(PictureSheet sheet) {
        sheet.layout();
        return sheet.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("picture-frame"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 100", "7, 300, 100", "100, 600, 400", "100, 300, 900", "30, 61, 61", "24, 500, 60"})
    void show_anyNumberInAnyRoom_picturesAreSquareInsideAndApart(int count, double width, double height) {
        Fx.run(() -> {
            PictureSheet sheet = sheet(width, height);
            sheet.show(count, (picture, argb) -> {});
            List<Node> frames = frames(sheet);
            assertEquals(count, frames.size());
            for (Node one : frames) {
                Bounds bounds = one.getBoundsInParent();
                assertEquals(bounds.getWidth(), bounds.getHeight(), 1e-9);
                assertTrue(bounds.getMinX() >= -1 && bounds.getMaxX() <= sheet.getWidth() + 1, bounds::toString);
                assertTrue(bounds.getMaxY() <= sheet.getHeight() + 1, bounds::toString);
                for (Node other : frames) {
                    assertTrue(one == other || !inner(one).intersects(inner(other)), "over each other");
                }
            }
        });
    }

    /** Without the pixel of the frame. */
    private static Bounds inner(Node frame) {
        Bounds bounds = frame.getBoundsInParent();
        return new BoundingBox(
                bounds.getMinX() + 1, bounds.getMinY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }

    @Test
    void show_pictures_arePaintedPixelByPixel() {
        Fx.run(() -> {
            PictureSheet sheet = sheet(330, 110);
            sheet.show(3, (picture, argb) -> {
                Arrays.fill(argb, Pixels.ink(0));
                argb[picture * SIDE + 1] = 0xFF000000 | 0xFF << 8 * picture; // column 1 of row "picture"
            });
            List<Node> frames = frames(sheet);
            WritableImage image = sheet.snapshot(new SnapshotParameters(), null);
            double left = sheet.getBoundsInLocal().getMinX();
            double top = sheet.getBoundsInLocal().getMinY();
            List<Color> colours = List.of(Color.BLUE, Color.LIME, Color.RED);
            for (int picture = 0; picture < 3; picture++) {
                Bounds bounds = inner(frames.get(picture));
                for (int cell = 0; cell < SIDE * SIDE; cell++) {
                    double x = bounds.getMinX() + (cell % SIDE + 0.5) * bounds.getWidth() / SIDE;
                    double y = bounds.getMinY() + (cell / SIDE + 0.5) * bounds.getHeight() / SIDE;
                    Color seen = image.getPixelReader().getColor((int) (x - left), (int) (y - top));
                    boolean painted = cell == picture * SIDE + 1;
                    assertEquals(painted, seen.equals(colours.get(picture)), picture + " " + cell + " " + seen);
                }
            }
        });
    }

    @Test
    void key_arrow_picksTheNeighbour_ifThereIsOne() {
        Fx.run(() -> {
            PictureSheet sheet = sheet(400, 100);
            sheet.show(4, (picture, argb) -> {}); // one row
            sheet.layout();
            sheet.chosenProperty().set(1);
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN)) {
                Event.fireEvent(sheet, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
            assertEquals(List.of(2, 0), picked);
        });
    }
}
