package nndl.ui.training.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nndl.nn.Evaluation;
import nndl.training.runs.KeptNetworks;
import nndl.ui.Fx;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Pulse;
import nndl.ui.Text;
import nndl.ui.Theme;
import nndl.ui.runs.RunInside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InsideViewTest {
    private static final int EPOCHS = 12;
    private static final long NETWORK = 8 * (784 * 12 + 12 + 12 * 10 + 10);

    private final Text text = new Text(Language.EN);
    private final List<Integer> lookedAt = new ArrayList<>();
    private final RunInside run = MadeUp.run(new KeptNetworks(1 << 24), EPOCHS);
    private InsideView view;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            view = new InsideView(text, lookedAt::add, ForkJoinPool.commonPool(), new Pulse());
            stage = new Stage();
            stage.setScene(new Scene(view, 1100, 900));
            Labs.dress(stage.getScene(), new Look(Theme.LIGHT, 100));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private void look(RunInside at, int epoch) {
        Fx.run(() -> view.look(new Moment(at, epoch)));
        seen();
    }

    private void seen() {
        try {
            Fx.get(view::seen).get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        Fx.pulses(3);
    }

    /** Every word that can be seen, in the order of the scene. */
    private List<String> words() {
        return Fx.get(() -> words(view));
    }

    private static List<String> words(Parent parent) {
        List<String> words = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            if (node instanceof Label label) {
                words.add(label.getText());
            } else if (node instanceof Button button) {
                Optional.ofNullable(button.getText()).ifPresent(words::add);
            } else if (node instanceof Parent inner) {
                words.addAll(words(inner));
            }
        }
        return words;
    }

    private Evaluation evaluation(int epoch) {
        return Evaluation.of(
                run.networks().network(epoch).orElseThrow(), run.tested().examples(run.scale()));
    }

    private ConfusionGrid confusion() {
        return (ConfusionGrid) view.lookup(".confusion");
    }

    @Test
    void look_atAnEpoch_showsItsAccuracyAndMistakes() {
        look(run, 4);
        int right = evaluation(4).accuracy().correct();
        List<String> words = words();
        assertTrue(words.contains("Epoch 4: " + right + " / 300 test pictures right"), words::toString);
        assertTrue(words.contains((300 - right) + ", the costliest first"), words::toString);
    }

    @Test
    void look_atAnEpochThatWasNotMeasured_isMeasuredNow() {
        look(run, 5);
        int wrong = 300 - evaluation(5).accuracy().correct();
        assertTrue(words().contains("Epoch 5"));
        assertTrue(words().contains(wrong + ", the costliest first"));
    }

    @Test
    void cellChosen_listsThosePictures() {
        look(run, 4);
        int label = 3;
        int answer = answer(label);
        Fx.run(() -> confusion().chosenProperty().set(Optional.of(new ConfusionGrid.Cell(label, answer))));
        int count = evaluation(4).confusion(label, answer);
        List<String> words = words();
        assertTrue(words.contains(count + ", each a 3 read as " + answer), words::toString);
        String caption = "3 → " + answer;
        assertEquals(Math.min(30, count), words.stream().filter(caption::equals).count());
        assertTrue(words.contains("Show all"));
        Fx.run(() -> confusion().chosenProperty().set(Optional.empty()));
        assertFalse(words().contains("Show all"));
    }

    @Test
    void cellPressed_isChosenAndPressedAgainLetGo() {
        look(run, 4);
        Fx.run(() -> {
            for (ConfusionGrid.Cell cell : List.of(new ConfusionGrid.Cell(0, 9), new ConfusionGrid.Cell(6, 2))) {
                press(cell);
                assertEquals(Optional.of(cell), confusion().chosenProperty().get());
                press(cell);
                assertEquals(Optional.empty(), confusion().chosenProperty().get());
            }
        });
    }

    /** In the middle of the number, which stands row by row among the labels. */
    private void press(ConfusionGrid.Cell cell) {
        List<Node> numbers = confusion().getChildrenUnmodifiable().stream()
                .filter(node -> node.isVisible() && node.getStyleClass().contains("confusion-number"))
                .toList();
        Bounds bounds = numbers.get(10 * cell.label() + cell.answer()).getBoundsInParent();
        Point2D at = confusion().localToScene(bounds.getCenterX(), bounds.getCenterY());
        Event.fireEvent(
                confusion(),
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(confusion(), at.getX(), at.getY())));
    }

    /** One that it is often taken for. */
    private int answer(int label) {
        int often = label == 0 ? 1 : 0;
        for (int answer = 0; answer < 10; answer++) {
            boolean more =
                    evaluation(4).confusion(label, answer) > evaluation(4).confusion(label, often);
            often = answer != label && more ? answer : often;
        }
        assertTrue(evaluation(4).confusion(label, often) > 0);
        return often;
    }

    @Test
    void look_atAnEpochThatIsNotKept_showsTheNearestAndSaysSo() {
        RunInside thinned = MadeUp.run(new KeptNetworks(5 * NETWORK), EPOCHS);
        assertFalse(thinned.networks().epochs().contains(5));
        look(thinned, 5);
        int nearest = thinned.networks().nearest(5).orElseThrow();
        List<String> words = words();
        assertTrue(words.stream().anyMatch(word -> word.startsWith("Epoch " + nearest)), words::toString);
        assertTrue(
                words.stream().anyMatch(word -> word.startsWith("The network of epoch 5 is not in memory")),
                words::toString);
    }

    @Test
    void look_atARunWithoutNetworks_saysWhy() {
        look(run, 4);
        RunInside gone = MadeUp.run(new KeptNetworks(0), EPOCHS);
        Fx.run(() -> view.look(new Moment(gone, 4)));
        List<String> words = words();
        assertEquals(1, words.size(), words::toString);
        assertTrue(words.get(0).startsWith("The networks of this run are not in memory"), words::toString);
        Fx.pulses(3);
        assertEquals(words.get(0), Fx.get(() -> painted((Label) view.lookup(".inside-why"))));
        Fx.run(() -> view.lookAtNothing(InsideView.Nothing.NO_EPOCH));
        assertTrue(words().get(0).startsWith("Press Run."));
    }

    @Test
    void draw_digit_isReadByTheNetworkOfTheEpochShown() {
        look(run, 4);
        Fx.run(() -> view.draw(MadeUp.ONE));
        seen();
        String first = reading(4);
        look(run, 9);
        assertFalse(first.equals(reading(9)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1100, 700})
    void draw_firstTouch_leavesThePadWhereItIs(double width) {
        look(run, 4);
        Fx.run(() -> stage.setWidth(width));
        Fx.pulses(3);
        Bounds blank = padInScene();
        Fx.run(() -> view.draw(MadeUp.ONE));
        seen();
        assertEquals(blank, padInScene());
    }

    private Bounds padInScene() {
        return Fx.get(() -> {
            Node pad = view.lookup(".digit-pad");
            return pad.localToScene(pad.getLayoutBounds());
        });
    }

    @Test
    void confusion_countsOfThousands_areAllWritten() {
        int[][] counts = new int[10][10];
        for (int[] row : counts) {
            Arrays.fill(row, 1099);
        }
        ConfusionGrid grid = Fx.get(() -> {
            ConfusionGrid narrow = new ConfusionGrid();
            stage.setScene(new Scene(narrow, 330, 300));
            Labs.dress(stage.getScene(), new Look(Theme.LIGHT, 100));
            narrow.show(counts);
            return narrow;
        });
        Fx.pulses(3);
        List<Label> numbers = Fx.get(() -> grid.lookupAll(".confusion-number").stream()
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .toList());
        assertEquals(100, numbers.size());
        for (Label number : numbers) {
            assertEquals("1,099", painted(number));
            assertTrue(number.getBoundsInParent().getWidth() <= 330.0 / 10);
        }
    }

    /** The words as they are on screen, line by line: with an ellipsis if there is no room for all of them. */
    private static String painted(Label label) {
        return ((javafx.scene.text.Text) label.lookup(".text")).getText();
    }

    private String reading(int epoch) {
        return words().stream()
                .filter(word -> word.startsWith("Epoch " + epoch + " reads")
                        || word.startsWith("Epoch " + epoch + " is not sure"))
                .findFirst()
                .orElseThrow()
                .replace("Epoch " + epoch, "");
    }

    @Test
    void look_whileNotInAWindow_asksNothingUntilItIs() {
        Fx.run(() -> stage.getScene().setRoot(new StackPane()));
        Fx.run(() -> view.look(new Moment(run, 4)));
        Fx.pulses(10);
        assertFalse(Fx.get(() -> view.seen().isDone()));
        Fx.run(() -> stage.getScene().setRoot(view));
        seen();
        assertTrue(words().stream().anyMatch(word -> word.startsWith("Epoch 4")));
    }
}
