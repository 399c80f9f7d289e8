package nndl.ui.training.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.training.runs.Group;
import nndl.training.runs.RunId;
import nndl.ui.Command;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.Tips;
import nndl.ui.runs.KeptRun;
import nndl.ui.runs.RunShelf;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The runs that are kept, newest first, and what can be done with those selected. */
public final class RunsPane extends VBox {
    private final LabContext context;
    private final Text text;
    private final RunShelf shelf;
    private final RunTransfer transfer;
    private final Actions actions;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final Set<RunId> openGroups = new HashSet<>();
    private final BooleanProperty none = new SimpleBooleanProperty(true);
    private final BooleanProperty notOne = new SimpleBooleanProperty(true);
    private final BooleanProperty notOneRun = new SimpleBooleanProperty(true);
    private final BooleanProperty noUndo = new SimpleBooleanProperty(true);
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final Label question = new Label();
    /** The runs that the question is about. */
    private List<KeptRun> askedAbout = List.of();

    /** That runs were deleted, until they are brought back. */
    private Optional<ObservableValue<String>> said = Optional.empty();

    private final List<Command> commands = new ArrayList<>();
    /** The same, with when each of them is impossible, in the order of the buttons. */
    private final Map<Command, ObservableBooleanValue> offers = new LinkedHashMap<>();

    /**
     * What the view around the list does.
     *
     * @param open makes a run the one on screen
     * @param openGroup shows the runs of a group together: as a band, or as a map
     * @param take takes a run's settings over
     * @param paste takes over what the clipboard says
     * @param current the run on screen
     */
    public record Actions(
            Consumer<KeptRun> open,
            BiConsumer<Group, List<KeptRun>> openGroup,
            Consumer<KeptRun> take,
            Runnable paste,
            ObservableValue<KeptRun> current) {}

    /**
     * A list of all runs.
     */
    public RunsPane(LabContext context, RunWords words, Actions actions) {
        this.context = context;
        text = words.text();
        this.actions = actions;
        shelf = context.runs();
        transfer = new RunTransfer(context, words);
        getStyleClass().add("runs");
        list.getStyleClass().add("run-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.accessibleTextProperty().bind(text.of("view.runs"));
        GroupWords groups = new GroupWords(words, shelf.groups());
        list.setCellFactory(view -> new RunCell(this, shelf, words, groups));
        list.setPlaceholder(placeholder());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::renameByKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, buttons(), question());
        shelf.runs().addListener((ListChangeListener<KeptRun>) change -> arrange());
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Row>) change -> selectionChanged());
        actions.current().addListener((value, old, now) -> list.refresh());
        shelf.companyProperty().addListener((value, old, now) -> list.refresh());
        text.languageProperty().addListener((value, old, now) -> list.refresh());
        arrange();
    }

    private Label placeholder() {
        Label empty = new Label();
        empty.textProperty().bind(text.of("runs.empty"));
        empty.getStyleClass().addAll("muted", "runs-empty");
        empty.setWrapText(true);
        return empty;
    }

    private Node buttons() {
        FlowRow wide = new FlowRow(
                wide(command("Shortcut+Enter", "runs.open", this::open), notOne, MaterialDesignC.CHART_LINE),
                wide(
                        command("Shortcut+Shift+T", "runs.take", this::take),
                        notOneRun,
                        MaterialDesignC.COG_TRANSFER_OUTLINE));
        FlowRow icons = new FlowRow(
                icon(command("F2", "runs.rename", this::rename), notOne, MaterialDesignP.PENCIL_OUTLINE),
                icon(command("Shortcut+C", "runs.copy", this::copy), notOneRun, MaterialDesignC.CONTENT_COPY),
                icon(
                        Command.of("Shortcut+V", text.of("runs.paste"), actions.paste()),
                        new SimpleBooleanProperty(),
                        MaterialDesignC.CONTENT_PASTE),
                icon(
                        command("Shortcut+Shift+E", "runs.csv", () -> transfer.csv(selected())),
                        none,
                        MaterialDesignF.FILE_DELIMITED_OUTLINE),
                icon(
                        command("Shortcut+J", "runs.json", () -> transfer.json(selected())),
                        none,
                        MaterialDesignC.CODE_JSON),
                icon(command("Delete", "runs.delete", this::ask), none, MaterialDesignD.DELETE_OUTLINE),
                icon(command("Shortcut+Z", "runs.undo", this::restore), noUndo, MaterialDesignU.UNDO));
        VBox row = new VBox(wide, icons);
        row.getStyleClass().add("runs-buttons");
        row.visibleProperty().bind(asking.not());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    /** A key pressed while the list is not shown means nothing. */
    private Command command(String key, String name, Runnable action) {
        return Command.of(key, text.of(name), () -> {
            if (getScene() != null) {
                action.run();
            }
        });
    }

    private Button wide(Command command, ObservableBooleanValue impossible, Ikon icon) {
        Button button = icon(command, impossible, icon);
        button.getStyleClass().remove("icon-button");
        button.textProperty().bind(command.name());
        return button;
    }

    /** A button for a command, which does nothing while it is impossible. */
    private Button icon(Command command, ObservableBooleanValue impossible, Ikon icon) {
        Command guarded = command.unless(impossible);
        commands.add(guarded);
        offers.put(guarded, impossible);
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(command.name());
        button.setTooltip(Tips.of(command));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(impossible);
        button.setOnAction(event -> guarded.action().run());
        return button;
    }

    /** Asks before runs are deleted, in the place of the buttons. */
    private Node question() {
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        Button delete = new Button();
        delete.textProperty().bind(text.of("runs.confirm"));
        delete.getStyleClass().add("danger");
        delete.setOnAction(event -> delete());
        Button keep = new Button();
        keep.textProperty().bind(text.of("runs.keep"));
        keep.setCancelButton(true);
        keep.setOnAction(event -> asking.set(false));
        VBox box = new VBox(question, new FlowRow(delete, keep));
        box.getStyleClass().add("runs-buttons");
        box.visibleProperty().bind(asking);
        box.managedProperty().bind(asking);
        asking.addListener((value, old, now) -> {
            if (now) {
                delete.requestFocus();
            } else {
                list.requestFocus();
            }
        });
        return box;
    }

    /** What can be done with the rows selected, in words. */
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        offers.forEach((command, impossible) -> {
            MenuItem item = new MenuItem();
            item.textProperty().bind(command.name());
            item.disableProperty().bind(impossible);
            item.setOnAction(event -> command.action().run());
            menu.getItems().add(item);
        });
        return menu;
    }

    /** The keys. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    KeptRun current() {
        return actions.current().getValue();
    }

    /** The runs selected, each once, in the order of the list. */
    private List<KeptRun> selected() {
        Set<KeptRun> runs = new LinkedHashSet<>();
        list.getSelectionModel().getSelectedItems().forEach(row -> runs.addAll(row.runs()));
        return List.copyOf(runs);
    }

    private void selectionChanged() {
        int count = selected().size();
        none.set(count == 0);
        notOneRun.set(count != 1);
        notOne.set(list.getSelectionModel().getSelectedItems().size() != 1);
        if (asking.get() && !deletable().equals(askedAbout)) {
            asking.set(false);
        }
    }

    /** Shows the runs there are, with the same ones selected. */
    private void arrange() {
        Set<RunId> before = new HashSet<>();
        list.getSelectionModel().getSelectedItems().forEach(row -> before.add(row.id()));
        become(Row.of(shelf.runs(), openGroups));
        int[] again = IntStream.range(0, rows.size())
                .filter(i -> before.contains(rows.get(i).id()))
                .toArray();
        List<Integer> selected = list.getSelectionModel().getSelectedIndices();
        if (!selected.equals(Arrays.stream(again).boxed().toList())) {
            list.getSelectionModel().clearSelection();
            if (again.length > 0) {
                list.getSelectionModel().selectIndices(again[0], again);
            }
        }
        selectionChanged();
    }

    /** Changes only the rows that are others now: a list of a thousand takes a while to be laid out anew. */
    private void become(List<Row> wanted) {
        int least = Math.min(rows.size(), wanted.size());
        int start = 0;
        while (start < least && rows.get(start).equals(wanted.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && rows.get(rows.size() - 1 - end).equals(wanted.get(wanted.size() - 1 - end))) {
            end++;
        }
        List<Row> others = wanted.subList(start, wanted.size() - end);
        if (rows.size() == wanted.size() && others.size() == 1) {
            rows.set(start, others.get(0));
            return;
        }
        rows.remove(start, rows.size() - end);
        rows.addAll(start, others);
    }

    /** Shows or hides the runs of a group. */
    void fold(Group group) {
        if (!openGroups.remove(group.id())) {
            openGroups.add(group.id());
        }
        arrange();
    }

    void open() {
        list.getSelectionModel().getSelectedItems().stream().findFirst().ifPresent(row -> {
            if (row instanceof Row.Many many) {
                actions.openGroup()
                        .accept(many.group(), MemberOrder.of(many.group().over(), many.runs()));
            } else {
                row.runs().forEach(actions.open());
            }
        });
    }

    private void take() {
        selected().forEach(actions.take());
    }

    private void copy() {
        selected().forEach(transfer::copy);
    }

    /** The list would keep F2 to itself, which begins to edit a cell there. */
    private void renameByKey(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.F2 && !notOne.get()) {
            rename();
            pressed.consume();
        }
    }

    private void rename() {
        int index = list.getSelectionModel().getSelectedIndex();
        list.lookupAll(".run-list .list-cell").stream()
                .map(RunCell.class::cast)
                .filter(cell -> cell.getIndex() == index)
                .forEach(RunCell::edit);
    }

    /** The runs selected that do not go on. */
    private List<KeptRun> deletable() {
        return selected().stream().filter(run -> !run.isGoing()).toList();
    }

    private void ask() {
        askedAbout = deletable();
        int count = askedAbout.size();
        if (count == 0) {
            context.messages().notice(text.of("runs.allGoing"));
            return;
        }
        question.textProperty().bind(text.of(count == 1 ? "runs.questionOne" : "runs.question", count));
        asking.set(true);
    }

    private void delete() {
        List<KeptRun> some = askedAbout;
        asking.set(false);
        shelf.delete(some).thenAccept(this::sayStillThere);
        noUndo.set(false);
        said.ifPresent(context.messages()::takeBack);
        ObservableValue<String> sentence = text.of("runs.deleted", some.size());
        said = Optional.of(sentence);
        context.messages().notice(sentence);
    }

    private void sayStillThere(List<KeptRun> refused) {
        if (!refused.isEmpty()) {
            context.messages().error(text.of("runs.elsewhere", refused.size()));
        }
    }

    private void restore() {
        shelf.restore();
        noUndo.set(true);
        said.ifPresent(context.messages()::takeBack);
    }
}
