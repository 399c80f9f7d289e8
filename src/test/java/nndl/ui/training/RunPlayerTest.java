package nndl.ui.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import nndl.training.Experiments;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPlayerTest {
    @TempDir
    private Path home;

    @Test
    void play_asSoonAsARunHasEnded_isNotDoneWithThatOne() {
        LabContext context = Labs.context(home, Language.EN);
        RunPlayer player = Fx.get(() -> {
            SettingsModel model =
                    new SettingsModel(Experiments.named("overfit-1k").orElseThrow());
            OpenedFiles opened = new OpenedFiles(model);
            model.epochs.exactly(1);
            return new RunPlayer(context, model, opened, new NextRun(model, opened), new RunScreen(context));
        });
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        List<Boolean> done = new ArrayList<>();
        Fx.run(() -> {
            player.runningProperty().addListener((value, old, now) -> {
                if (!now && ends.size() == 1) {
                    Platform.runLater(() -> {
                        ends.add(player.play());
                        Platform.runLater(() -> ends.forEach(end -> done.add(end.isDone())));
                    });
                }
            });
            ends.add(player.play());
        });
        Fx.await(() -> done.size() == 2);
        assertTrue(done.get(0), "the first has ended");
        assertFalse(done.get(1), "the second has only begun");
        Fx.run(player::close);
        context.runs().close();
    }
}
