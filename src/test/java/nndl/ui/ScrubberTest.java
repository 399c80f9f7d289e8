package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;

final class ScrubberTest {
    private final Scrubber scrubber = new Scrubber();

    @Test
    void shown_asItRuns_isTheNewest() {
        scrubber.newestProperty().set(7);
        assertEquals(7, scrubber.shownProperty().get());
    }

    @Test
    void shown_afterLookingBack_staysUntilFollow() {
        scrubber.newestProperty().set(7);
        scrubber.look(3);
        scrubber.newestProperty().set(8);
        assertEquals(3, scrubber.shownProperty().get());
        assertFalse(scrubber.followingProperty().get());
        scrubber.follow();
        assertEquals(8, scrubber.shownProperty().get());
        assertTrue(scrubber.followingProperty().get());
    }

    @Test
    void look_beyondTheNewest_follows() {
        scrubber.newestProperty().set(7);
        scrubber.look(3);
        scrubber.look(300);
        scrubber.newestProperty().set(9);
        assertEquals(9, scrubber.shownProperty().get());
    }

    @Test
    void shown_afterReset_isNone() {
        scrubber.newestProperty().set(7);
        scrubber.look(3);
        scrubber.newestProperty().set(-1);
        assertEquals(-1, scrubber.shownProperty().get());
    }

    @Test
    void slider_ofRunControls_agreesWithWhatIsShown() {
        Fx.run(() -> {
            scrubber.plannedProperty().set(30);
            RunControls controls = new RunControls(new Text(Language.EN), new SimpleBooleanProperty())
                    .scrubber(new SimpleStringProperty("epoch"), scrubber);
            Slider slider = slider(controls);
            scrubber.newestProperty().set(10);
            assertEquals(10, slider.getValue());
            slider.setValue(4.4);
            assertEquals(4, scrubber.shownProperty().get());
            assertEquals(4, slider.getValue());
            scrubber.newestProperty().set(11);
            assertEquals(4, slider.getValue());
            slider.setValue(25);
            assertEquals(11, slider.getValue());
            assertTrue(scrubber.followingProperty().get());
        });
    }

    private static Slider slider(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .map(node -> node instanceof Slider found ? found : node instanceof Parent inner ? slider(inner) : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
