package nndl.ui.training.runs;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import nndl.training.runs.RunLook;
import nndl.ui.Icons;
import nndl.ui.Soon;
import nndl.ui.Text;
import nndl.ui.Tips;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.runs.KeptRun;
import nndl.ui.runs.RunShelf;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** A row: colour, name, what is its own, what came of it, and an eye that tells whether it is drawn. */
final class RunCell extends ListCell<Row> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass MEMBER = PseudoClass.getPseudoClass("member");
    private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");
    private static final double DOT = 5.5;

    private final RunsPane pane;
    private final Text text;
    private final RunShelf shelf;
    private final RunWords words;
    private final GroupWords groups;
    private final Button mark = new Button();
    private final Circle dot = new Circle(DOT);
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label difference = new Label();
    private final Label result = new Label();
    private final Label course = new Label();
    private final ToggleButton eye = new ToggleButton();
    private final Node openEye = Icons.of(MaterialDesignE.EYE_OUTLINE);
    private final Node closedEye = Icons.of(MaterialDesignE.EYE_OFF_OUTLINE);
    private final HBox row;
    private final StringBinding fold;
    private final StringBinding color;
    /** Once for all that its runs say in one go: a group may have many. */
    private final Soon sayAgain = new Soon(Platform::runLater, this::say);

    private final ChangeListener<Object> follow = (value, old, now) -> sayAgain.ask();

    RunCell(RunsPane pane, RunShelf shelf, RunWords words, GroupWords groups) {
        this.pane = pane;
        text = words.text();
        fold = text.of("runs.fold");
        color = text.of("runs.color");
        this.shelf = shelf;
        this.words = words;
        this.groups = groups;
        setPrefWidth(0);
        name.getStyleClass().add("run-name");
        difference.getStyleClass().add("run-words");
        result.getStyleClass().addAll("run-words", "muted");
        course.getStyleClass().addAll("run-words", "muted");
        for (Label label : new Label[] {name, difference, result, course}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
        }
        field.managedProperty().bind(field.visibleProperty());
        field.setVisible(false);
        field.setOnAction(event -> {
            rename();
            getListView().requestFocus();
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                showField(false);
                getListView().requestFocus();
                event.consume();
            }
        });
        field.focusedProperty().addListener((value, old, now) -> {
            if (!now && field.isVisible()) {
                rename();
            }
        });
        mark.getStyleClass().addAll("flat", "run-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setOnAction(event -> pressMark());
        eye.getStyleClass().addAll("flat", "run-eye");
        eye.setMinWidth(Region.USE_PREF_SIZE);
        eye.accessibleTextProperty().bind(text.of("runs.eye"));
        eye.setOnAction(event -> shelf.setVisible(getItem().runs(), eye.isSelected()));
        eye.setTooltip(Tips.of(text.of("runs.eye")));
        VBox lines = new VBox(name, field, difference, result, course);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(mark, lines, eye);
        row.getStyleClass().add("run-row");
        row.setAlignment(Pos.TOP_LEFT);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                pane.open();
            }
        });
        setOnContextMenuRequested(event -> {
            if (getItem() != null) {
                menu().show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        widthProperty().addListener((value, old, now) -> requestLayout());
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? getWidth() : width;
        if (getItem() == null || given <= 0) {
            return super.computePrefHeight(width);
        }
        double across = given - snappedLeftInset() - snappedRightInset();
        return Math.ceil(snappedTopInset() + row.prefHeight(across) + snappedBottomInset());
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        Row before = getItem();
        super.updateItem(item, empty);
        if (before != null) {
            before.runs().forEach(this::leave);
            named(before).ifPresent(name -> name.removeListener(follow));
        }
        showField(false);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        item.runs().forEach(this::attend);
        named(item).ifPresent(name -> name.addListener(follow));
        setGraphic(row);
        say();
    }

    private void attend(KeptRun run) {
        run.revisionProperty().addListener(follow);
        run.lookProperty().addListener(follow);
    }

    private Optional<ObservableValue<RunLook>> named(Row row) {
        return row instanceof Row.Many many ? Optional.of(shelf.groups().lookProperty(many.group())) : Optional.empty();
    }

    private void leave(KeptRun run) {
        run.revisionProperty().removeListener(follow);
        run.lookProperty().removeListener(follow);
    }

    /** Writes what is to be said of the row at the moment. */
    private void say() {
        Row item = getItem();
        if (item == null) {
            return;
        }
        boolean current = item.runs().contains(pane.current());
        eye.setSelected(
                item.runs().stream().allMatch(run -> run.lookProperty().get().visible()));
        // The current run is drawn in any case; an open eye keeps it when another takes its place.
        eye.setGraphic(current || eye.isSelected() ? openEye : closedEye);
        eye.pseudoClassStateChanged(DRAWN, current || eye.isSelected());
        pseudoClassStateChanged(CURRENT, current);
        if (item instanceof Row.Many many) {
            sayGroup(many);
        } else if (item instanceof Row.One one) {
            sayRun(one);
        }
    }

    private void sayGroup(Row.Many many) {
        pseudoClassStateChanged(MEMBER, false);
        mark.setGraphic(Icons.of(many.open() ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT));
        mark.accessibleTextProperty().bind(fold);
        name.setText(groups.name(many));
        say(difference, groups.common(many));
        say(result, groups.result(many));
        say(course, "");
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
    }

    private void sayRun(Row.One one) {
        pseudoClassStateChanged(MEMBER, one.inGroup());
        mark.setGraphic(dot);
        // While the run on screen is alone, colour is the set: no run has one.
        boolean drawn = shelf.companyProperty().get() && shelf.isDrawn(one.run());
        dot.getStyleClass().setAll("run-dot", drawn ? "run-" + shelf.color(one.run()) : "no-color");
        mark.accessibleTextProperty().bind(color);
        name.setText(one.inGroup() ? words.nameInGroup(one.run()) : words.name(one.run()));
        say(difference, one.inGroup() ? "" : words.difference(one.run()));
        say(result, words.best(one.run()));
        say(course, words.joined(List.of(words.course(one.run()), words.begun(one.run()))));
    }

    private void pressMark() {
        if (getItem() instanceof Row.Many many) {
            pane.fold(many.group());
        } else if (getItem() instanceof Row.One one) {
            colors(one.run()).show(mark, Side.BOTTOM, 0, 0);
        }
    }

    /** The buttons below the list, in words; and the colour, which a run alone has. */
    private ContextMenu menu() {
        ContextMenu menu = pane.menu();
        if (getItem() instanceof Row.One one) {
            Menu recolor = new Menu();
            recolor.textProperty().bind(text.of("runs.recolor"));
            recolor.getItems().setAll(colors(one.run()).getItems());
            menu.getItems().add(recolor);
        }
        return menu;
    }

    private ContextMenu colors(KeptRun run) {
        ContextMenu menu = new ContextMenu();
        for (int i = 0; i < SeriesColor.RUNS; i++) {
            int color = i;
            Circle sample = new Circle(DOT);
            sample.getStyleClass().setAll("run-dot", "run-" + i);
            MenuItem item = new MenuItem(null, sample);
            item.textProperty().bind(text.of("color." + i));
            item.setOnAction(event -> shelf.look(run, run.lookProperty().get().withColor(color)));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Makes a field of the name. */
    void edit() {
        field.setText(name.getText());
        showField(true);
        field.requestFocus();
        field.selectAll();
    }

    private void rename() {
        Row item = getItem();
        String typed = field.getText().strip();
        boolean changed = field.isVisible() && !typed.equals(name.getText());
        showField(false);
        if (changed && item instanceof Row.Many many) {
            shelf.groups().name(many.group(), typed);
        } else if (changed && item instanceof Row.One one) {
            shelf.look(one.run(), one.run().lookProperty().get().withName(typed));
        }
    }

    private void showField(boolean shown) {
        field.setVisible(shown);
        name.setVisible(!shown);
    }
}
