package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabPaneTest {
    private static final double HEIGHT = 800;

    private final Region book = Fx.get(Region::new);
    private final Label centre = Fx.get(() -> new Label("lab"));

    /** The window's width less the narrow contents. */
    @ParameterizedTest
    @CsvSource({"1384, 1", "1370, 1.25", "1356, 1.5", "1836, 1.5"})
    void book_whereThereIsRoom_pushesTheLabAndLeavesItsChart(double width, double scale) {
        LabPane pane = Fx.get(() -> laidOut(width, scale));
        double centreRight = centre.getParent().getBoundsInParent().getMaxX();
        assertTrue(centre.getParent().isVisible() && pane.hasRoomForBoth());
        assertTrue(centre.getParent().getBoundsInParent().getWidth() >= 400);
        assertTrue(book.getWidth() >= 280 * scale - 1, "book " + book.getWidth());
        assertTrue(book.getLayoutX() > centreRight);
        assertTrue(book.getBoundsInParent().getMaxX() <= width);
    }

    @ParameterizedTest
    @CsvSource({"944, 1", "916, 1.5"})
    void book_whereTheLabWouldBeTooNarrow_takesItsPlace(double width, double scale) {
        LabPane pane = Fx.get(() -> laidOut(width, scale));
        assertTrue(!centre.getParent().isVisible() && !pane.hasRoomForBoth());
        assertEquals(16, book.getLayoutX());
    }

    private LabPane laidOut(double width, double scale) {
        LabPane pane = new LabPane(book, new Region(), new SimpleDoubleProperty(scale));
        centre.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        pane.show(centre, Optional.empty(), new Label("controls"));
        pane.resize(width, HEIGHT);
        pane.layout();
        return pane;
    }
}
