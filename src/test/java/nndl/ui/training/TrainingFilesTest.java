package nndl.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import nndl.data.DataException;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.data.Mnist;
import nndl.data.NetworkFile;
import nndl.data.SavedNetwork;
import nndl.nn.Evaluation;
import nndl.training.Experiments;
import nndl.ui.Command;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening and saving in the training view, with files that are good and files that are not. */
final class TrainingFilesTest {
    @TempDir
    private Path folder;

    private final ChosenFiles chosen = new ChosenFiles();
    private LabContext context;
    private TrainingView view;
    private Scene scene;
    private Digits ten;
    private Path images;

    @BeforeEach
    void open() throws DataException {
        ten = Mnist.load(Optional.empty()).test().slice(0, 10);
        images = folder.resolve("ten-images-idx3-ubyte.gz");
        IdxFile.writeImages(images, ten);
        IdxFile.writeLabels(folder.resolve("ten-labels-idx1-ubyte.gz"), ten);
        context = Labs.context(folder, Language.EN, chosen);
        Fx.run(() -> {
            view = new TrainingView(
                    context, List.of(Experiments.named("overfit-1k").orElseThrow()));
            scene = new Scene(new BorderPane(view.centre(), null, view.controls(), view.runControls(), null));
            Labs.dress(scene, new Look(Theme.LIGHT, 100));
            view.controls().applyCss(); // what scrolls is in the scene from now on
        });
    }

    @AfterEach
    void close() {
        Fx.run(view::close);
        context.runs().close();
    }

    private void press(String name) {
        Fx.run(() -> scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> name.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private String messages() {
        return Labs.messages(context);
    }

    private void awaitMessage(String sentence) {
        Fx.await(() -> messages().contains(sentence), () -> sentence + " was not said, but\n" + messages());
    }

    @SuppressWarnings("unchecked")
    private String log() {
        return ((ListView<Supplier<String>>) scene.lookup(".log"))
                .getItems().stream()
                        .map(line -> line.get().replace("\u00a0 ", " ")) // the wider spaces
                        .collect(Collectors.joining("\n"));
    }

    private void trainAnEpoch() {
        Fx.run(() -> view.commands().stream()
                .filter(command -> command.keyName().equals("E"))
                .findFirst()
                .map(Command::action)
                .orElseThrow()
                .run());
        Fx.await(() -> log().contains("Epoch 0"), this::log);
    }

    @Test
    void openTraining_tenDigits_learnsFromTheseAndTestsOnMnist() {
        chosen.willChoose(images);
        press("Open training data...");
        awaitMessage("Learning from 10 pictures of ten-images-idx3-ubyte.gz.");
        trainAnEpoch();
        assertTrue(Fx.get(this::log).matches("(?s).*test [\\d,]+ / 10,000.*training \\d+ / 10, .*"), log());
    }

    @Test
    void openTrainingAndTest_sameFile_isAllowedAndSaid() {
        chosen.willChoose(images, images);
        press("Open training data...");
        awaitMessage("Learning from 10 pictures");
        press("Open test data...");
        awaitMessage("Training and test pictures are the same file");
    }

    @Test
    void openTraining_labelsWherePicturesBelong_saysSoAndKeepsWhatThereIs() {
        Path labels = folder.resolve("ten-labels-idx1-ubyte.gz");
        chosen.willChoose(labels, labels);
        press("Open training data...");
        awaitMessage("holds labels, not pictures: found 2049, expected 2051");
        trainAnEpoch();
        assertTrue(Fx.get(this::log).contains("training 690 / 1,000"), log());
    }

    @Test
    void saveNetworkAndCsv_afterAnEpoch_canBeOpenedAgain() throws Exception {
        trainAnEpoch();
        Path network = folder.resolve("net.json.gz");
        Path csv = folder.resolve("figures.csv");
        chosen.willChoose(network, csv, network);
        press("Save the network...");
        awaitMessage("Saved " + network);
        press("Save the figures as CSV...");
        awaitMessage("Saved " + csv);
        SavedNetwork saved = NetworkFile.read(network);
        assertEquals(
                5887,
                Evaluation.of(
                                saved.network(),
                                Mnist.load(Optional.empty()).test().examples(saved.pixelScale()))
                        .accuracy()
                        .correct());
        List<String> lines = Files.readAllLines(csv);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("overfit-1k,0,"), lines::toString);
        press("Open a network...");
        awaitMessage("net.json.gz is the start of the next run. On the test set it gets 5,887 / 10,000 right.");
    }

    @Test
    void openNetwork_damaged_saysWhereAndKeepsTheSettings() throws IOException {
        Path network = Files.writeString(folder.resolve("net.json"), "{\"sizes\": [784, 30");
        chosen.willChoose(network);
        press("Open a network...");
        awaitMessage("net.json: the JSON ends too early");
    }

    @Test
    void saveCsv_intoAMissingFolder_saysThatItCannot() {
        trainAnEpoch();
        chosen.willChoose(folder.resolve("missing").resolve("figures.csv"));
        press("Save the figures as CSV...");
        awaitMessage("there is no such folder");
    }
}
