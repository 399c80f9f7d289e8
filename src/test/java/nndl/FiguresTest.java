package nndl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import nndl.ui.Fx;
import nndl.ui.LabEntry;
import nndl.ui.Language;
import nndl.ui.SampleLab;
import nndl.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FiguresTest {
    @Test
    void render_lab_writesBothStatesAtScale(@TempDir Path folder) throws IOException {
        LabEntry lab = Fx.get(SampleLab::entry);
        try (Figures figures = new Figures(List.of(lab), Optional.empty(), 1000, 700, 2)) {
            figures.render(lab, Language.ZH, Theme.DARK, folder);
        }
        for (String state : List.of("start", "told")) {
            BufferedImage picture = ImageIO.read(
                    folder.resolve("sample-zh-dark-" + state + ".png").toFile());
            assertEquals(2000, picture.getWidth());
            assertEquals(1400, picture.getHeight());
            assertEquals(0x0d1117, picture.getRGB(1990, 200) & 0xffffff);
        }
    }
}
