package nndl.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.TranslateTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The window's content: contents at the left, the open lab with its controls, the book, help and messages.
 *
 * <p>Labs are opened when first looked at and then kept. Choices are written to the preferences as they are made.
 */
public final class Shell {
    private static final double NARROW = 1150;
    private static final double BOOK_NEEDS = 340;
    private static final double HELP_WIDTH = 1120;
    private static final double HELP_MARGIN = 160;
    private static final Duration SLIDE = Duration.millis(160);
    private static final int LABS_WITH_KEYS = 9;

    private final LabContext context;
    private final Text text;
    private final Look look;
    private final List<LabEntry> entries;
    private final Map<String, OpenLab> open = new HashMap<>();
    private final BooleanProperty bookOpen = new SimpleBooleanProperty();
    private final WindowCommands commands;
    private final Contents contents;
    private final Header header;
    private final BookPanel book;
    private final HelpOverlay help;
    private final LabPane labPane;
    private final Scene scene;
    private OpenLab current;

    /** A lab that has been looked at, and the nodes it gave. */
    private static final class OpenLab {
        final LabEntry entry;
        final Lab lab;
        final Node centre;
        final Optional<Node> run;
        final Node controls;
        Node page;

        OpenLab(LabEntry entry, Lab lab) {
            this.entry = entry;
            this.lab = lab;
            this.centre = lab.centre();
            this.run = lab.runControls();
            this.controls = lab.controls();
        }

        Node page() {
            if (page == null) {
                page = lab.page();
            }
            return page;
        }
    }

    /**
     * A window's content; opens no lab yet.
     *
     * @param labs the table of contents, in order
     */
    public Shell(LabContext context, List<LabEntry> labs, Look look, double width, double height) {
        this.context = context;
        this.text = context.text();
        this.look = look;
        this.entries = List.copyOf(labs);
        this.commands = commands();
        this.contents = new Contents(text, context.solved(), entries, this::name, this::open);
        this.header = new Header(text, look, bookOpen, commands);
        this.book = new BookPanel(text, this::toggleBook);
        this.help = new HelpOverlay(text);
        DoubleBinding scale = Bindings.createDoubleBinding(look::scale, look.textSizeProperty());
        this.labPane = new LabPane(book.node(), new MessageBar(text, context.messages()).node(), scale);
        this.scene = new Scene(root(), width, height);
        look.dress(scene);
        contents.narrowProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> scene.getWidth() < (NARROW + (bookOpen.get() ? BOOK_NEEDS : 0)) * look.scale(),
                        scene.widthProperty(),
                        bookOpen,
                        scale));
        book.node().setVisible(false);
        bookOpen.addListener((value, was, is) -> {
            book.node().setVisible(is);
            showPage();
        });
        scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        keepChoices();
    }

    /** The scene to put into a window. */
    public Scene scene() {
        return scene;
    }

    /** Opens a lab by its id, or the first if there is none of this id. */
    public void open(String id) {
        LabEntry entry =
                entries.stream().filter(lab -> lab.id().equals(id)).findFirst().orElse(entries.get(0));
        if (current != null && current.entry == entry) {
            return;
        }
        OpenLab next;
        try {
            next = open.computeIfAbsent(
                    entry.id(), key -> new OpenLab(entry, entry.factory().apply(context.in(entry))));
        } catch (RuntimeException failed) {
            context.messages().error(text.of("lab.failed", name(entry)), failed);
            if (current != null) {
                contents.select(current.entry.id());
            }
            return;
        }
        if (current != null) {
            current.lab.hidden();
        }
        current = next;
        contents.select(entry.id());
        header.show(name(entry), next.lab.subtitle());
        labPane.show(next.centre, next.run, next.controls);
        showPage();
        next.lab.shown();
        next.run.ifPresent(Shell::focusFirst);
        context.preferences().put("window.lab", entry.id());
    }

    /** The lab that is open. */
    public Lab lab() {
        return current.lab;
    }

    /** Whether the book panel is open. */
    public BooleanProperty bookOpenProperty() {
        return bookOpen;
    }

    /** Closes all labs. */
    public void close() {
        for (OpenLab lab : open.values()) {
            try {
                lab.lab.close();
            } catch (RuntimeException failed) {
                context.messages().error(text.of("lab.failed", name(lab.entry)), failed);
            }
        }
    }

    private Parent root() {
        VBox centre = new VBox(header.node(), labPane);
        VBox.setVgrow(labPane, Priority.ALWAYS);
        BorderPane window = new BorderPane();
        window.setLeft(contents.node()); // first, and so first by Tab
        window.setCenter(centre);
        StackPane root = new StackPane(window, help.node());
        root.getStyleClass().add("shell");
        return root;
    }

    private ObservableValue<String> name(LabEntry entry) {
        return text.in(entry.folder()).of("lab.name");
    }

    private WindowCommands commands() {
        Runnable larger = () -> look.changeTextSize(1);
        Runnable smaller = () -> look.changeTextSize(-1);
        List<Command> labs = IntStream.range(0, Math.min(LABS_WITH_KEYS, entries.size()))
                .mapToObj(i -> Command.of(
                        "Shortcut+" + (i + 1),
                        name(entries.get(i)),
                        () -> open(entries.get(i).id())))
                .toList();
        Command book = Command.of("Shortcut+B", text.of("command.book"), this::toggleBook);
        return new WindowCommands(
                Command.of("Shortcut+L", text.of("command.language"), this::changeLanguage),
                Command.of("Shortcut+T", text.of("command.theme"), this::changeTheme),
                Command.of("Shortcut+Minus", text.of("command.smaller"), smaller),
                Command.of("Shortcut+Plus", text.of("command.larger"), larger),
                book,
                Command.of("F1", text.of("command.help"), this::toggleHelp),
                Command.of("Shortcut+Page Down", text.of("command.nextLab"), () -> move(1)),
                Command.of("Shortcut+Page Up", text.of("command.previousLab"), () -> move(-1)),
                labs,
                List.of(
                        Command.of("F2", book.name(), book.action()),
                        Command.of("Shortcut+Equals", text.of("command.larger"), larger),
                        Command.of("Shortcut+Shift+Equals", text.of("command.larger"), larger),
                        Command.of("Shortcut+Add", text.of("command.larger"), larger),
                        Command.of("Shortcut+Subtract", text.of("command.smaller"), smaller)));
    }

    private void changeLanguage() {
        text.languageProperty().set(text.languageProperty().get().other());
    }

    private void changeTheme() {
        look.themeProperty().set(look.themeProperty().get().other());
    }

    private void toggleBook() {
        bookOpen.set(!bookOpen.get());
        if (bookOpen.get() && labPane.hasRoomForBoth()) {
            TranslateTransition slide = new TranslateTransition(SLIDE, book.node());
            slide.setFromX(BOOK_NEEDS * look.scale());
            slide.setToX(0);
            slide.play();
        }
    }

    private void toggleHelp() {
        if (help.isShown()) {
            help.hide();
        } else {
            help.show(
                    name(current.entry),
                    current.lab.commands(),
                    commands,
                    Math.min(HELP_WIDTH * look.scale(), scene.getWidth() - HELP_MARGIN),
                    look.scale());
        }
    }

    private void move(int steps) {
        int index = entries.indexOf(current.entry) + steps;
        open(entries.get(Math.floorMod(index, entries.size())).id());
    }

    private void showPage() {
        if (bookOpen.get() && current != null) {
            book.page(current.page());
        } else {
            book.clear();
        }
    }

    private void key(KeyEvent event) {
        if (help.isShown() || current == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && bookOpen.get()) {
            bookOpen.set(false);
            event.consume();
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey();
        if (typing) {
            return;
        }
        List<Command> all = new ArrayList<>(commands.all());
        all.addAll(current.lab.commands());
        for (Command command : all) {
            if (command.isAskedBy(event)) {
                command.action().run();
                event.consume();
                return;
            }
        }
    }

    private void keepChoices() {
        Preferences preferences = context.preferences();
        text.languageProperty().addListener((value, old, now) -> preferences.put("window.language", now.code()));
        look.themeProperty().addListener((value, old, now) -> preferences.put("window.theme", now.code()));
        look.textSizeProperty().addListener((value, old, now) -> preferences.put("window.textSize", now));
        bookOpen.addListener((value, old, now) -> preferences.put("window.book", now));
    }

    private static void focusFirst(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) {
            node.requestFocus();
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().stream().findFirst().ifPresent(Shell::focusFirst);
        }
    }
}
