package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

final class ViewsTest {
    private Label first;
    private Label second;

    @BeforeEach
    void makeViews() {
        Fx.run(() -> {
            first = new Label("1");
            second = new Label("2");
        });
    }

    private Views two() {
        return new Views()
                .add("a", new SimpleStringProperty("A"), MaterialDesignC.CHART_LINE, first)
                .add("b", new SimpleStringProperty("B"), MaterialDesignC.CHART_BAR, second);
    }

    @Test
    void oneView_isShownWithoutButtons() {
        Fx.run(() -> {
            Views views = new Views().add("a", new SimpleStringProperty("A"), MaterialDesignC.CHART_LINE, first);
            assertEquals("a", views.shownProperty().get());
            assertNotNull(first.getParent());
            assertFalse(views.lookup(".views-bar").isVisible());
        });
    }

    @Test
    void aButton_showsItsViewAndTakesTheOtherOutOfTheScene() {
        Fx.run(() -> {
            Views views = two();
            assertTrue(views.lookup(".views-bar").isVisible());
            ToggleButton toB = (ToggleButton) views.lookup(".views-bar").lookup(".right-pill");
            toB.fire();
            assertEquals("b", views.shownProperty().get());
            assertNotNull(second.getParent());
            assertNull(first.getParent());
            toB.fire();
            assertEquals("b", views.shownProperty().get());
            assertTrue(toB.isSelected());
        });
    }

    @Test
    void show_ofAViewThatIsNot_isRefused() {
        Fx.run(() -> assertThrows(IllegalArgumentException.class, () -> two().show("c")));
    }
}
