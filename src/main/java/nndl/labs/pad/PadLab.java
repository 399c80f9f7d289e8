package nndl.labs.pad;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.DataException;
import nndl.ui.Card;
import nndl.ui.Columns;
import nndl.ui.Command;
import nndl.ui.DataSentences;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.Lab;
import nndl.ui.LabContext;
import nndl.ui.ScrollColumn;
import nndl.ui.Sections;
import nndl.ui.Text;
import nndl.ui.Tips;
import nndl.ui.Told;
import nndl.ui.Views;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/** Draw a digit and see networks read it, with what they see and why they say so. */
public final class PadLab implements Lab {
    /** The ids of its exercises. */
    public static final List<String> EXERCISES = PadExercises.IDS;

    private final LabContext context;
    private final Text text;
    private final Desk desk;
    private final DigitFolder folder;
    private final KeptDigits kept;
    private final PadFiles files;
    private final Teacher teacher;
    private final PadCommands commands;
    private final CompletableFuture<Void> loaded;

    /**
     * The lab with a blank pad and the networks that come with the program.
     *
     * @param context what the shell lends
     */
    public PadLab(LabContext context) {
        this.context = context;
        text = context.text();
        desk = new Desk(context.background(), Platform::runLater);
        folder = new DigitFolder(context.home().file("digits"), context.background(), this::fileTrouble);
        kept = new KeptDigits(context, desk, folder);
        files = new PadFiles(context, desk);
        commands = new PadCommands(text, desk, files, kept);
        teacher = new Teacher(desk.networks(), context.background(), Platform::runLater);
        loaded = desk.networks().loadBundled().thenCompose(nothing -> keepTaught());
        loaded.thenApply(nothing -> desk.networks().snapshot())
                .thenAcceptAsync(Reading::rehearse, context.background());
        loaded.exceptionally(failure -> {
            context.messages().error(text.of("networks.failed"), failure);
            return null;
        });
    }

    /** Lists what earlier windows were taught; from then on what is taught is kept. */
    private CompletableFuture<Void> keepTaught() {
        TaughtFiles taught = new TaughtFiles(folder);
        desk.networks().list().addListener((ListChangeListener<PadNetwork>) taught::follow);
        teacher.outcomeProperty()
                .addListener((value, old, now) -> now.ifPresent(outcome -> taught.keep(outcome.network())));
        return taught.load(desk.networks(), Platform::runLater);
    }

    private void fileTrouble(Exception trouble, List<Path> aside) {
        ObservableValue<String> sentence = trouble instanceof DataException data
                ? DataSentences.of(text, data)
                : text.of("kept.failed", context.home().folder());
        String names = String.join(
                ", ", aside.stream().map(path -> path.getFileName().toString()).toList());
        context.messages().error(aside.isEmpty() ? sentence : text.of("kept.setAside", sentence, names), trouble);
    }

    @Override
    public ObservableValue<String> subtitle() {
        return text.of("lab.subtitle");
    }

    @Override
    public Node centre() {
        Node digit = digitView();
        NumberView number = new NumberView(text, desk.number(), commands);
        files.takeDropsOn(number);
        dress(number);
        Views views = new Views()
                .add(Writing.DIGIT.name(), text.of("writing.DIGIT"), MaterialDesignN.NUMERIC_5_BOX_OUTLINE, digit)
                .add(Writing.NUMBER.name(), text.of("writing.NUMBER"), MaterialDesignC.COUNTER, number);
        desk.writingProperty().subscribe(writing -> views.show(writing.name()));
        views.shownProperty()
                .addListener((value, old, now) -> desk.writingProperty().set(Writing.valueOf(now)));
        return views;
    }

    private Node digitView() {
        PadCard pad = new PadCard(
                text,
                desk.pad(),
                desk.glanceProperty().map(Reading::ink),
                commands,
                ToldStrokes.seven(),
                text.of("pad.invitation"));
        VerdictCard verdict = new VerdictCard(text, desk);
        pad.pad()
                .accessibleTextProperty()
                .bind(Bindings.createStringBinding(verdict::sentence, desk.glanceProperty(), text.languageProperty()));
        Card steps = new Card(text.of("steps.title"), new StepsCard(text, desk, commands));
        Card neurons = new Card(text.of("neurons.title"), new NeuronGrid(desk, text.of("neurons.title")))
                .subtitle(text.of("neurons.subtitle"));
        steps.setMinHeight(Region.USE_PREF_SIZE);
        ScrollColumn scroll = new ScrollColumn(new Columns(column(pad, steps), column(neurons, verdict)));
        scroll.getStyleClass().add("pad-lab");
        files.takeDropsOn(scroll);
        dress(scroll);
        return scroll;
    }

    /** Two cards, of which the first takes the room that is left. */
    private static VBox column(Region growing, Region other) {
        VBox.setVgrow(growing, Priority.ALWAYS);
        VBox column = growing instanceof PadCard ? new VBox(growing, other) : new VBox(other, growing);
        column.getStyleClass().add("pad-column");
        return column;
    }

    private static void dress(Parent node) {
        node.getStylesheets()
                .add(Objects.requireNonNull(PadLab.class.getResource("pad.css")).toExternalForm());
    }

    @Override
    public Node controls() {
        WhyPane why = new WhyPane(text, desk);
        MyDigitsPane mine = new MyDigitsPane(text, desk, kept, files);
        Button open = new Button(null, Icons.of(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        open.textProperty().bind(text.of("networks.open"));
        open.setTooltip(Tips.of(commands.openNetwork()));
        open.setOnAction(event -> files.openNetwork());
        RunChoice runs = new RunChoice(context, files::openRun);
        FlowRow more = new FlowRow(open, runs.node());
        Sections sections = new Sections()
                .add(text.of("networks.title"), new NetworkRows(text, desk, runs), more)
                .add(text.of("why.title"), why.answer())
                .add(why.neuronTitle(), why.neuron())
                .add(mine.title(), mine.node(), new TeachingPane(context, kept, teacher).node());
        sections.getChildren().stream().skip(1).forEach(section -> show(section, Writing.DIGIT));
        sections.add(text.of("score.title"), score());
        show(sections.getChildren().get(sections.getChildren().size() - 1), Writing.NUMBER);
        sections.getStyleClass().add("pad-lab");
        dress(sections);
        return sections;
    }

    /** Only while this is written. */
    private void show(Node section, Writing writing) {
        section.visibleProperty().bind(desk.writingProperty().isEqualTo(writing));
        section.managedProperty().bind(section.visibleProperty());
    }

    private Node score() {
        Label words = new Label();
        words.textProperty().bind(text.of("score.words"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return words;
    }

    @Override
    public Node page() {
        return PadPage.of(context, new PadExercises(desk, kept));
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void close() {
        teacher.cancel();
        folder.close();
    }

    /** A seven in two strokes. */
    @Override
    public CompletableFuture<Void> tell() {
        CompletableFuture<Void> told = new CompletableFuture<>();
        loaded.whenCompleteAsync(
                (nothing, failure) -> {
                    desk.writingProperty().set(Writing.DIGIT);
                    desk.pad().put(Sheet.of(ToldStrokes.seven()));
                    desk.read().thenRun(() -> told.complete(null));
                },
                Platform::runLater);
        return told;
    }

    /** That seven, and the book's number, of which some digits touch. */
    @Override
    public List<Told> told() {
        return List.of(new Told("told", this::tell), new Told("number", this::tellNumber));
    }

    private CompletableFuture<Void> tellNumber() {
        desk.writingProperty().set(Writing.NUMBER);
        desk.number().pad().put(Sheet.WIDE.withAll(ToldStrokes.number()));
        return desk.number().read();
    }
}
