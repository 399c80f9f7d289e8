package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MessagesTest {
    @Test
    void error_fromAnyThread_isShownOnceAndTheOldestGoes() {
        Messages messages = Fx.get(Messages::new);
        for (String sentence : List.of("one", "two", "two", "three", "four")) {
            messages.error(sentence, new IllegalStateException("cause"));
        }
        List<String> shown = Fx.get(() -> messages.shown().stream()
                .map(message -> message.sentence().getValue())
                .toList());
        assertEquals(List.of("two", "three", "four"), shown);
    }
}
