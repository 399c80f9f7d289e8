package nndl.ui;

import javafx.beans.value.ObservableValue;
import nndl.data.DataException;

/** Says in the window's language what was wrong with a file. */
public final class DataSentences {
    private DataSentences() {}

    /** The sentence, which follows the language. */
    public static ObservableValue<String> of(Text text, DataException exception) {
        return text.of("data." + exception.kind(), exception.arguments().toArray());
    }
}
