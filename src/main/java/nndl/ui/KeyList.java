package nndl.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Keys under one heading; those that stand beside each other and do the same have one line.
 *
 * @param heading what they are about
 * @param lines at least one
 */
record KeyList(ObservableValue<String> heading, List<Line> lines) {
    /** The most keys that are written one by one. */
    private static final int MOST_KEYS = 2;

    /** What is done by these keys. */
    record Line(List<String> keys, ObservableValue<String> name) {
        private boolean does(Command command) {
            return name.getValue().equals(command.name().getValue());
        }
    }

    /** The lists of some commands, under their headings or else this one. */
    static List<KeyList> of(ObservableValue<String> usual, List<Command> commands) {
        List<KeyList> lists = new ArrayList<>();
        for (Command command : commands) {
            ObservableValue<String> heading = command.heading().orElse(usual);
            if (lists.isEmpty() || !last(lists).heading.getValue().equals(heading.getValue())) {
                lists.add(new KeyList(heading, new ArrayList<>()));
            }
            last(lists).add(command);
        }
        return lists;
    }

    private void add(Command command) {
        if (lines.isEmpty() || !last(lines).does(command)) {
            lines.add(new Line(new ArrayList<>(), command.name()));
        }
        last(lines).keys.add(command.keyName());
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** Heading and lines. */
    VBox node() {
        Label title = new Label();
        title.textProperty().bind(heading);
        title.getStyleClass().add("card-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        for (int i = 0; i < lines.size(); i++) {
            Label what = new Label();
            what.textProperty().bind(lines.get(i).name());
            what.setWrapText(true);
            what.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(i, keys(lines.get(i).keys()), what);
        }
        VBox group = new VBox(title, grid);
        group.getStyleClass().add("help-group");
        return group;
    }

    /** Of many keys the first and the last. */
    private static HBox keys(List<String> keys) {
        HBox row = new HBox();
        row.getStyleClass().add("keys");
        row.setMinWidth(Region.USE_PREF_SIZE);
        if (keys.size() <= MOST_KEYS) {
            keys.forEach(key -> row.getChildren().add(key(key)));
        } else {
            row.getChildren().addAll(key(keys.get(0)), new Label("–"), key(last(keys)));
        }
        return row;
    }

    private static Label key(String name) {
        Label key = new Label(name);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }
}
