package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

final class ShellTest {
    private final Look look = Fx.get(() -> new Look(Theme.LIGHT, 100));
    private LabContext context;
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path home) {
        context = Labs.context(home, Language.EN);
        stage = Fx.get(Stage::new);
        shell = Fx.get(() -> {
            LabEntry sample = SampleLab.entry();
            LabEntry broken = new LabEntry("broken", Chapter.BACKPROPAGATION, MaterialDesignA.ALERT, lent -> {
                throw new IllegalStateException("broken on purpose");
            });
            LabEntry other = new LabEntry("other", Chapter.BACKPROPAGATION, MaterialDesignA.ABACUS, sample.factory());
            Shell opened = Labs.shell(context, List.of(sample, other, broken), look, 1200, 700);
            opened.open("sample");
            stage.setScene(opened.scene());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return opened;
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.close();
            shell.close();
        });
    }

    @Test
    void language_byKey_changesWordsAndKeepsTheLab() {
        Fx.run(() -> {
            Lab before = shell.lab();
            assertTrue(words().contains("Learning slowdown"));
            assertTrue(words().contains("中文"));
            press(shell.scene().getRoot(), KeyCode.L, true);
            assertTrue(words().contains("学习缓慢"));
            assertTrue(words().contains("English"));
            assertSame(before, shell.lab());
            assertEquals(Language.ZH, context.preferences().get("window.language", Language.EN, Language::ofCode));
        });
    }

    @Test
    void themeAndTextSize_byKeys_change() {
        Fx.run(() -> {
            Parent root = shell.scene().getRoot();
            press(root, KeyCode.T, true);
            assertTrue(root.getStyleClass().contains("dark"));
            press(root, KeyCode.T, true);
            assertTrue(root.getStyleClass().contains("light"));
            assertFalse(root.getStyleClass().contains("dark"));
            press(root, KeyCode.PLUS, true);
            press(root, KeyCode.EQUALS, true);
            press(root, KeyCode.PLUS, true);
            assertEquals(150, look.textSizeProperty().get());
            press(root, KeyCode.MINUS, true);
            assertEquals(125, look.textSizeProperty().get());
        });
    }

    @Test
    void labs_byKeys_keepTheirState() {
        Fx.run(() -> {
            Lab first = shell.lab();
            press(shell.scene().getRoot(), KeyCode.DIGIT2, true);
            assertNotSame(first, shell.lab());
            press(shell.scene().getRoot(), KeyCode.PAGE_UP, true);
            assertSame(first, shell.lab());
            assertEquals("sample", context.preferences().get("window.lab", "", id -> id));
        });
    }

    @Test
    void lab_thatFails_isSaidAndTheOldOneStays() {
        Fx.run(() -> {
            Lab before = shell.lab();
            shell.open("broken");
            assertSame(before, shell.lab());
            assertEquals(1, context.messages().shown().size());
        });
    }

    @Test
    void book_byKeyAndEscape_opensAndCloses() {
        Fx.run(() -> {
            Parent root = shell.scene().getRoot();
            press(root, KeyCode.B, true);
            assertTrue(shell.bookOpenProperty().get());
            press(root, KeyCode.ESCAPE, false);
            assertFalse(shell.bookOpenProperty().get());
            press(root, KeyCode.F2, false);
            assertTrue(shell.bookOpenProperty().get());
        });
    }

    @Test
    void help_byKey_listsEveryCommand() {
        Fx.run(() -> {
            press(shell.scene().getRoot(), KeyCode.F1, false);
            for (Command command : shell.lab().commands()) {
                assertTrue(words().contains(command.keyName()), command::keyName);
            }
            assertTrue(words().contains("Ctrl+Page Down"), () -> words().toString());
            press(shell.scene().getFocusOwner(), KeyCode.ESCAPE, false);
            assertFalse(words().contains("Ctrl+Page Down"));
        });
    }

    @Test
    void plainKeys_whileTyping_doNothing() {
        Fx.run(() -> {
            Node field = all(shell.scene().getRoot())
                    .filter(TextField.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            press(field, KeyCode.SPACE, false);
            assertTrue(words().contains("Run"));
            press(shell.scene().getRoot(), KeyCode.SPACE, false);
            assertTrue(words().contains("Pause"));
        });
    }

    @Test
    void run_whenLabOpens_isFocused() {
        Fx.run(() -> assertEquals("Run", ((Button) shell.scene().getFocusOwner()).getText()));
    }

    private List<String> words() {
        shell.scene().getRoot().applyCss();
        return all(shell.scene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ShellTest::all))
                : Stream.of(node);
    }

    private static void press(Node node, KeyCode code, boolean shortcut) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }
}
