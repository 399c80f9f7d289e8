package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShellTest {
    @TempDir
    Path folder;

    @Test
    void window_withOneLab_opensIt() {
        Fx.run(() -> {
            Shell shell = Labs.shell(
                    Labs.context(folder, Language.EN),
                    List.of(SampleLab.entry()),
                    new Look(Theme.LIGHT, 100),
                    1440,
                    900);
            shell.open("sample");
            Stage stage = new Stage();
            stage.setScene(shell.scene());
            stage.show();
            assertTrue(shell.lab() instanceof SampleLab);
            assertEquals(1440, shell.scene().getWidth());
            stage.close();
            shell.close();
        });
    }
}
