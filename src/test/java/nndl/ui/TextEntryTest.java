package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class TextEntryTest {
    @Test
    void whole_goodAndBad_keepsTheLastGoodValue() {
        Fx.run(() -> {
            Text text = new Text(Language.EN);
            TextEntry<Integer> seed = TextEntry.whole(text, new SimpleStringProperty("seed"), 5, 0, Integer.MAX_VALUE);
            type(seed, "12,345,678");
            assertEquals(12345678, seed.valueProperty().get());
            assertEquals("12345678", seed.field().getText());
            type(seed, "-1");
            assertEquals(12345678, seed.valueProperty().get());
            assertEquals("-1 is not between 0 and 2147483647.", seed.reason().getText());
            text.languageProperty().set(Language.ZH);
            assertEquals("-1 不在 0 到 2147483647 之间。", seed.reason().getText());
        });
    }

    @Test
    void escape_afterNonsense_bringsBackTheValueInUse() {
        Fx.run(() -> {
            TextEntry<Integer> seed = TextEntry.whole(new Text(Language.EN), new SimpleStringProperty("seed"), 5, 0, 9);
            type(seed, "x");
            seed.field()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertEquals("5", seed.field().getText());
            assertEquals("", seed.reason().getText());
        });
    }

    private static void type(TextEntry<?> entry, String typed) {
        entry.field().setText(typed);
        entry.field().fireEvent(new ActionEvent());
    }
}
