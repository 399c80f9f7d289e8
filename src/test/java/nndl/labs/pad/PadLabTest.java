package nndl.labs.pad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nndl.data.BundledNetworks;
import nndl.data.Drawing;
import nndl.data.Stroke.Point;
import nndl.ui.Chapter;
import nndl.ui.DigitPad;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.LabEntry;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Numbers;
import nndl.ui.Shell;
import nndl.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

final class PadLabTest {

    @TempDir
    private Path home;

    private LabContext context;
    private Stage stage;
    private Shell shell;

    private void open(Theme theme, double width, double height) {
        context = Labs.context(home, Language.EN);
        Fx.run(() -> {
            LabEntry entry = new LabEntry(
                    "pad", Chapter.RECOGNIZING_DIGITS, MaterialDesignD.DRAW, PadLab::new, PadLab.EXERCISES);
            shell = Labs.shell(context, List.of(entry), new Look(theme, 100), width, height);
            stage = new Stage(StageStyle.UNDECORATED);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(shell.scene());
            stage.show();
            shell.open("pad");
        });
        Fx.await(() -> nodes(".network-row").size() == BundledNetworks.list().size());
        Fx.run(() -> {
            for (Node row : nodes(".network-row")) {
                if (((Label) row.lookup(".network-name")).getText().equals("The book’s best")) {
                    row.fireEvent(mouse(row, MouseEvent.MOUSE_CLICKED, new Point2D(5, 5)));
                }
            }
        });
        Fx.pulses(3);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.close();
            shell.close();
        });
    }

    private List<Node> nodes(String selector) {
        return List.copyOf(shell.scene().getRoot().lookupAll(selector));
    }

    private DigitPad pad() {
        return (DigitPad) shell.scene().getRoot().lookup(".digit-pad");
    }

    /** The mouse on the pad, at places of the canvas. */
    private void gesture(List<Point> points) {
        gesture(points, Drawing.SIDE);
    }

    private void gesture(List<Point> points, int canvasWidth) {
        Fx.run(() -> {
            DigitPad pad = pad();
            double inset = pad.getInsets().getTop();
            double scale = (pad.getWidth() - 2 * inset) / canvasWidth;
            for (int i = 0; i < points.size(); i++) {
                Point2D place = new Point2D(
                        inset + points.get(i).x() * scale, inset + points.get(i).y() * scale);
                pad.fireEvent(mouse(pad, i == 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED, place));
            }
            pad.fireEvent(mouse(pad, MouseEvent.MOUSE_RELEASED, Point2D.ZERO));
        });
    }

    private static MouseEvent mouse(Node node, EventType<MouseEvent> type, Point2D place) {
        Point2D scene = node.localToScene(place);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        return new MouseEvent(
                type,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private String digit() {
        return ((Label) shell.scene().getRoot().lookup(".verdict-digit")).getText();
    }

    private List<String> outputs() {
        return nodes(".activation-number").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1000, 700", "LIGHT, 1280, 1040"})
    void gesture_inAnyThemeAndSize_isReadAsTheDataPipelineReadsIt(Theme theme, double width, double height) {
        open(theme, width, height);
        gesture(Drawn.SEVEN);
        Fx.await(() -> !digit().isEmpty());
        Fx.pulses(5);
        double[] expected = Drawn.read(Drawn.sheet(Drawn.SEVEN), Drawn.network())
                .verdict()
                .orElseThrow()
                .outputs();
        Fx.run(() -> {
            assertEquals("7", digit());
            for (int j = 0; j < expected.length; j++) {
                assertEquals(Numbers.fixed(expected[j], 3), outputs().get(j));
            }
        });
    }

    @Test
    void emptyPad_andClearedPad_haveNoVerdict() {
        open(Theme.LIGHT, 1440, 900);
        Fx.run(this::assertNoVerdict);
        gesture(Drawn.SEVEN);
        Fx.await(() -> !digit().isEmpty());
        Fx.run(() -> press(shell.scene().getRoot(), KeyCode.DELETE));
        Fx.await(() -> digit().isEmpty());
        Fx.run(this::assertNoVerdict);
    }

    private void assertNoVerdict() {
        assertEquals("", digit());
        assertEquals(
                List.of(), outputs().stream().filter(text -> !text.isEmpty()).toList());
        assertTrue(nodes(".activation-name").stream().allMatch(node -> node.getPseudoClassStates().stream()
                .noneMatch(state -> state.getPseudoClassName().equals("winner"))));
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1000, 700"})
    void severalDigits_drawnWithTheMouse_areReadOnTheWidePad(double width, double height) {
        open(Theme.LIGHT, width, height);
        gesture(Drawn.SEVEN);
        Fx.run(() -> press(shell.scene().getRoot(), KeyCode.M));
        Fx.pulses(3);
        ToldStrokes.number()
                .forEach(stroke -> gesture(stroke.points(), Sheet.WIDE.drawing().width()));
        Fx.await(() -> number().equals("504192"));
        assertEquals(6, Fx.get(() -> nodes(".piece").size()));
        Fx.run(() -> press(shell.scene().getRoot(), KeyCode.DELETE));
        Fx.await(() -> number().isEmpty());
        assertEquals(
                0, Fx.get(() -> nodes(".piece").stream().filter(Node::isVisible).count()));
        Fx.run(() -> press(shell.scene().getRoot(), KeyCode.M));
        Fx.await(() -> digit().equals("7"));
    }

    private String number() {
        return ((Label) shell.scene().getRoot().lookup(".number-read")).getText();
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void keys_drawByArrowsAndSpace_andKeepByDigit() {
        open(Theme.LIGHT, 1440, 900);
        Fx.run(() -> {
            press(pad(), KeyCode.SPACE);
            for (int i = 0; i < 9; i++) {
                press(pad(), KeyCode.DOWN);
            }
            press(pad(), KeyCode.SPACE);
        });
        Fx.await(() -> !digit().isEmpty());
        Fx.pulses(5);
        Fx.run(() -> press(pad(), KeyCode.DIGIT1));
        Fx.await(() -> nodes(".sections .card-title").stream()
                .anyMatch(node -> ((Label) node).getText().equals("My digits: 1 kept")));
        assertTrue(Files.exists(home.resolve("digits").resolve("my-digits-labels.idx1-ubyte")));
    }

    @Test
    void strokeThatStandsStill_isADot() {
        open(Theme.LIGHT, 1440, 900);
        gesture(List.of(new Point(140, 140)));
        Fx.await(() -> !digit().isEmpty());
        assertArrayEquals(
                Drawn.read(Drawn.sheet(List.of(new Point(140, 140))), Drawn.network())
                        .verdict()
                        .orElseThrow()
                        .outputs(),
                Fx.get(() -> outputs()).stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray(),
                0.0006);
    }
}
