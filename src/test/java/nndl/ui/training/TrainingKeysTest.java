package nndl.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nndl.training.Experiments;
import nndl.ui.Chapter;
import nndl.ui.Command;
import nndl.ui.Fx;
import nndl.ui.Lab;
import nndl.ui.LabContext;
import nndl.ui.LabEntry;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Shell;
import nndl.ui.Theme;
import nndl.ui.Views;
import nndl.ui.chart.LiveChart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The training view in the window, by keys: each means what can be done where one looks. */
final class TrainingKeysTest {
    private LabContext context;
    private TrainingView view;
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path home) {
        context = Labs.context(home, Language.EN);
        Fx.run(() -> {
            LabEntry entry = new LabEntry("sample", Chapter.LEARNING_BETTER, MaterialDesignA.ABACUS, lent -> {
                view = new TrainingView(
                        lent, List.of(Experiments.named("overfit-1k").orElseThrow()));
                return new Bare(view);
            });
            shell = Labs.shell(context, List.of(entry), new Look(Theme.LIGHT, 100), 1400, 900);
            shell.open("sample");
            stage = new Stage();
            stage.setScene(shell.scene());
            stage.show();
        });
        Fx.pulses(3);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.close();
            shell.close();
        });
        context.runs().close();
    }

    private void press(KeyCode code) {
        Fx.run(() -> {
            Node focused = Optional.ofNullable(shell.scene().getFocusOwner())
                    .orElseGet(() -> shell.scene().getRoot());
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        Fx.pulses(2);
    }

    private void endTheRun() {
        Labs.press(Fx.get(view::commands), "Ctrl+R");
        Fx.pulses(2);
    }

    private void show(Node views, String name) {
        Fx.run(() -> ((Views) views).show(name));
        Fx.pulses(3);
    }

    private long chartsSeen() {
        return Fx.get(() -> view.centre().lookupAll(".live-chart").stream()
                .map(LiveChart.class::cast)
                .filter(LiveChart::isVisible)
                .count());
    }

    @Test
    void escape_whileItIsAskedWhetherToDelete_keepsTheRuns() {
        press(KeyCode.E);
        Fx.await(() -> context.runs().runs().size() == 1);
        endTheRun(); // what is under way can't be deleted
        show(Fx.get(() -> view.controls().lookup(".views")), "runs");
        Fx.run(() -> {
            ListView<?> list = (ListView<?>) shell.scene().lookup(".run-list");
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        press(KeyCode.DELETE);
        assertTrue(Fx.get(() ->
                shell.scene().lookup(".button.danger").getParent().getParent().isVisible()));
        press(KeyCode.ESCAPE);
        assertFalse(Fx.get(() ->
                shell.scene().lookup(".button.danger").getParent().getParent().isVisible()));
        assertEquals(1, Fx.get(() -> context.runs().runs().size()));
    }

    @Test
    void enlargedChart_byKeys_isRestoredByEscapeAndUntouchedWhileUnseen() {
        assertEquals(4, chartsSeen());
        press(KeyCode.Z);
        assertEquals(1, chartsSeen());
        press(KeyCode.ESCAPE);
        assertEquals(4, chartsSeen());
        show(view.centre(), "minibatches");
        press(KeyCode.Z);
        show(view.centre(), "curves");
        assertEquals(4, chartsSeen());
    }

    /** Only the view. */
    private record Bare(TrainingView view) implements Lab {
        @Override
        public ObservableValue<String> subtitle() {
            return view.subtitle();
        }

        @Override
        public Node centre() {
            return view.centre();
        }

        @Override
        public Node controls() {
            return view.controls();
        }

        @Override
        public Optional<Node> runControls() {
            return Optional.of(view.runControls());
        }

        @Override
        public Node page() {
            return new Region();
        }

        @Override
        public List<Command> commands() {
            return view.commands();
        }

        @Override
        public CompletableFuture<Void> tell() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void close() {
            view.close();
        }
    }
}
