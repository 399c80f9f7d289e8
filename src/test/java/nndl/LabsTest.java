package nndl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.Stage;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.LabEntry;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.LayoutCheck;
import nndl.ui.Look;
import nndl.ui.SampleLab;
import nndl.ui.Shell;
import nndl.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LabsTest {
    static List<LabEntry> labs() {
        return Stream.concat(LabCatalog.labs().stream(), Stream.of(SampleLab.entry()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labs_inBothLanguages_openAndClose(Language language, @TempDir Path home) {
        LabContext context = Labs.context(home, language);
        Fx.run(() -> {
            Shell shell = new Shell(context, labs(), new Look(Theme.DARK, 100), 1440, 900);
            Stage stage = new Stage();
            stage.setScene(shell.scene());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            shell.bookOpenProperty().set(true);
            for (LabEntry lab : labs()) {
                shell.open(lab.id());
                assertEquals(lab.id(), context.preferences().get("window.lab", "", id -> id));
                context.text().languageProperty().set(language.other());
                context.text().languageProperty().set(language);
            }
            stage.close();
            shell.close();
        });
    }

    @ParameterizedTest
    @MethodSource("labs")
    void labs_atEverySizeInBothLanguages_areReadable(LabEntry lab, @TempDir Path home) {
        LayoutCheck.assertReadable(lab, home);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void exercises_inTheContents_areThoseOfThePage(LabEntry lab, @TempDir Path home) {
        Fx.run(() -> {
            Shell shell =
                    new Shell(Labs.context(home, Language.EN), List.of(lab), new Look(Theme.LIGHT, 100), 1000, 700);
            shell.open(lab.id());
            shell.bookOpenProperty().set(true);
            shell.scene().getRoot().applyCss(); // the scroll pane takes its content
            assertEquals(
                    lab.exercises(),
                    shell.scene().getRoot().lookupAll(".exercise").stream()
                            .map(Node::getId)
                            .toList());
            shell.close();
        });
    }

    @Test
    void labs_haveUniqueIds() {
        List<String> ids = labs().stream().map(LabEntry::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }
}
