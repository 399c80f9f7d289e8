package nndl.ui.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import nndl.training.RunSettings;
import nndl.training.SettingsText;
import nndl.training.runs.Origin;
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

/** The map on a few pictures of MNIST. */
class GridViewTest {
    private final List<RunSettings> taken = new ArrayList<>();
    private LabContext context;
    private GridView view;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        context = Labs.context(home, Language.EN);
        RunSettings settings = SettingsText.parse("--network 784,10 --objective sigmoid-cross-entropy --init scaled");
        CompletableFuture<Void> told = Fx.get(() -> {
            view = new GridView(
                    context,
                    new MapBase(
                            new SimpleObjectProperty<>(settings),
                            () -> "overfit-1k",
                            () -> context.digits().mnist(),
                            () -> Origin.SETTINGS),
                    taken::add);
            view.model().axes.downValues.set(List.of("0.1", "1", "100"));
            view.model().axes.acrossValues.set(List.of("0", "10000"));
            view.model().pictures.set(100);
            view.model().validationPictures.set(100);
            view.model().epochs.set(30);
            stage = new Stage();
            stage.setScene(new Scene(new BorderPane(view.centre(), null, view.controls(), null, null), 1200, 700));
            Labs.dress(stage.getScene(), new Look(Theme.LIGHT, 100));
            stage.show();
            return view.tell();
        });
        told.get(60, TimeUnit.SECONDS);
        Fx.pulses(3);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            view.close();
            stage.close();
        });
    }

    private HeatMap map() {
        return (HeatMap) view.centre().lookup(".heat-map");
    }

    private List<String> words() {
        return Fx.get(() -> map().lookupAll(".map-words").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    @Test
    void map_filled_saysAccuracyOrThatARunDiverged() {
        List<String> words = words();
        assertEquals(6, words.size());
        for (int i = 0; i < 6; i++) {
            GridCell cell = view.model().cells().get(i);
            if (cell.state() == GridCell.State.DIVERGED) {
                assertEquals("diverged", words.get(i));
            } else {
                int correct = cell.best().orElseThrow().accuracy().correct();
                assertEquals(correct + ".0", words.get(i));
            }
        }
        assertTrue(words.contains("diverged"), words::toString);
    }

    @Test
    void language_changed_keepsTheMap() {
        List<String> before = words();
        Fx.run(() -> context.text().languageProperty().set(Language.ZH));
        Fx.pulses(2);
        List<String> after = words();
        assertEquals(
                before.stream()
                        .map(word -> word.equals("diverged") ? "发散" : word)
                        .toList(),
                after);
    }

    @Test
    void use_ofTheChosenOrElseTheBest_handsOverItsSettings() {
        Button use = (Button) Fx.get(() -> view.centre().lookupAll(".cell-card .button").stream()
                .filter(node -> node instanceof Button button && "Use its settings".equals(button.getText()))
                .findFirst()
                .orElseThrow());
        Fx.run(use::fire);
        Fx.run(() -> view.model().chosen.set(Optional.of(4)));
        Fx.run(use::fire);
        assertEquals(
                List.of(
                        view.model().best().orElseThrow().point().settings(),
                        view.model().cells().get(4).point().settings()),
                taken);
    }

    @Test
    void keys_onTheMap_walkOverItAndLetGo() {
        for (KeyCode code : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.LEFT)) {
            press(code);
        }
        // The first key chooses the first cell; at the edge there is no going farther left.
        assertEquals(Optional.of(2), view.model().chosen.get());
        press(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), view.model().chosen.get());
    }

    private void press(KeyCode code) {
        Fx.run(() -> map().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    /** The colours are in the order of the accuracies. */
    @Test
    void colors_ofCells_growLighterWithAccuracy() {
        List<Node> cells = Fx.get(() -> List.copyOf(map().lookupAll(".map-cell")));
        assertEquals(6, cells.size());
        Bounds first = Fx.get(() -> cells.get(0).getBoundsInParent());
        Bounds last = Fx.get(() -> cells.get(5).getBoundsInParent());
        assertTrue(first.getMaxX() <= last.getMinX() && first.getMaxY() <= last.getMinY());
        int best = view.model().cells().indexOf(view.model().best().orElseThrow());
        assertTrue(cells.get(best).getStyle().contains("#fee838"), cells.get(best)::getStyle);
    }
}
