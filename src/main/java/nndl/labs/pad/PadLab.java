package nndl.labs.pad;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.DataException;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import nndl.ui.Card;
import nndl.ui.Columns;
import nndl.ui.Command;
import nndl.ui.DataSentences;
import nndl.ui.Icons;
import nndl.ui.Lab;
import nndl.ui.LabContext;
import nndl.ui.Sections;
import nndl.ui.Text;
import nndl.ui.Tips;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Draw a digit and see networks read it, with what they see and why they say so. */
public final class PadLab implements Lab {
    /** The ids of its exercises. */
    public static final List<String> EXERCISES = PadExercises.IDS;

    private static final double TOLD_BRUSH = 22;

    private final LabContext context;
    private final Text text;
    private final Desk desk;
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
        kept = new KeptDigits(context, desk);
        files = new PadFiles(context, desk);
        commands = new PadCommands(text, desk, files, kept);
        teacher = new Teacher(desk.networks(), context.background(), Platform::runLater);
        loaded = desk.networks().loadBundled().thenCompose(nothing -> keepTaught());
        loaded.exceptionally(failure -> {
            context.messages().error(text.of("networks.failed"), failure);
            return null;
        });
    }

    /** Lists what earlier windows were taught; from then on what is taught is kept. */
    private CompletableFuture<Void> keepTaught() {
        TaughtFiles taught = new TaughtFiles(context.home().file("digits"), context.background(), this::taughtTrouble);
        desk.networks().list().addListener((ListChangeListener<PadNetwork>) taught::follow);
        teacher.outcomeProperty()
                .addListener((value, old, now) -> now.ifPresent(outcome -> taught.keep(outcome.network())));
        return taught.load(desk.networks(), Platform::runLater);
    }

    private void taughtTrouble(Exception trouble, Optional<Path> aside) {
        ObservableValue<String> sentence = trouble instanceof DataException data
                ? DataSentences.of(text, data)
                : text.of("kept.failed", context.home().folder());
        context.messages()
                .error(
                        aside.<ObservableValue<String>>map(
                                        path -> text.of("teach.setAside", sentence, path.getFileName()))
                                .orElse(sentence),
                        trouble);
    }

    @Override
    public ObservableValue<String> subtitle() {
        return text.of("lab.subtitle");
    }

    @Override
    public Node centre() {
        PadCard pad = new PadCard(text, desk, commands);
        VerdictCard verdict = new VerdictCard(text, desk);
        pad.pad()
                .accessibleTextProperty()
                .bind(Bindings.createStringBinding(verdict::sentence, desk.readingProperty(), text.languageProperty()));
        Card steps = new Card(text.of("steps.title"), new StepsCard(text, desk, commands));
        Card neurons = new Card(text.of("neurons.title"), new NeuronGrid(desk, text.of("neurons.title")))
                .subtitle(text.of("neurons.subtitle"));
        steps.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(new Columns(column(pad, steps), column(neurons, verdict)));
        scroll.getStyleClass().add("pad-lab");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
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
        Sections sections = new Sections()
                .add(text.of("networks.title"), new NetworkRows(text, desk), open)
                .add(text.of("why.title"), why.answer())
                .add(why.neuronTitle(), why.neuron())
                .add(mine.title(), mine.node(), new TeachingPane(context, kept, teacher).node());
        sections.getStyleClass().add("pad-lab");
        dress(sections);
        return sections;
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
    }

    /** A seven in two strokes. */
    @Override
    public CompletableFuture<Void> tell() {
        CompletableFuture<Void> told = new CompletableFuture<>();
        loaded.whenCompleteAsync(
                (nothing, failure) -> {
                    desk.pad().put(Sheet.of(seven()));
                    desk.read().thenRun(() -> told.complete(null));
                },
                Platform::runLater);
        return told;
    }

    private static List<Stroke> seven() {
        List<Point> top = new ArrayList<>();
        List<Point> down = new ArrayList<>();
        for (int i = 0; i <= 16; i++) {
            double t = i / 16.0;
            top.add(new Point(86 + 116 * t, 74 - 6 * Math.sin(Math.PI * t)));
            down.add(new Point(202 - 78 * t + 14 * t * (1 - t), 74 + 146 * t));
        }
        return List.of(new Stroke(Tool.PEN, TOLD_BRUSH, top), new Stroke(Tool.PEN, TOLD_BRUSH, down));
    }
}
