package nndl.ui.training;

import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import nndl.ui.Text;
import nndl.ui.WrappedCell;

/** The log of a run: a line an epoch, and one for whatever else is to be said. The newest line is on top. */
final class LogList extends ListView<Supplier<String>> {
    private static final double LINE_IN_EM = 1.8;

    private final ObservableList<Supplier<String>> lines = FXCollections.observableArrayList();

    private Supplier<String> replaceable;
    /** Its font is that of the lines. */
    private final Label probe = new Label();

    LogList(Text text) {
        setItems(lines);
        getStyleClass().add("log");
        accessibleTextProperty().bind(text.of("log.title"));
        probe.textProperty().bind(text.of("log.empty"));
        probe.getStyleClass().add("muted");
        probe.setWrapText(true);
        setPlaceholder(probe);
        setCellFactory(list -> new Line());
        text.languageProperty().addListener((value, old, now) -> refresh());
    }

    /** Adds a line, written anew whenever the language changes. */
    void add(Supplier<String> line) {
        lines.add(0, line);
    }

    /** Adds a line that takes the place of the newest if that was added so too: for what changes many times a second. */
    void addOrReplace(Supplier<String> line) {
        if (!lines.isEmpty() && lines.get(0) == replaceable) {
            lines.set(0, line);
        } else {
            add(line);
        }
        replaceable = line;
    }

    void clear() {
        lines.clear();
    }

    /** The size of the text at the moment, in pixels. */
    double em() {
        return probe.getFont().getSize();
    }

    /** The height of a line that is not broken. */
    double lineHeight() {
        return Math.ceil(LINE_IN_EM * em());
    }

    private final class Line extends WrappedCell<Supplier<String>> {
        Line() {
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(lineHeight(), super.computePrefHeight(width));
        }

        @Override
        protected void updateItem(Supplier<String> item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.get());
        }
    }
}
