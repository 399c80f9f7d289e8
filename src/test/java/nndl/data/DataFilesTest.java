package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nndl.data.DataException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {
    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void replace_writingFails_oldFileStaysAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        DataException e = assertThrows(
                DataException.class,
                () -> DataFiles.replace(file, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals(file + ": cannot be written (No space left on device)", e.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void replace_oldFile_isReplacedWithNothingLeftOver() throws IOException, DataException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        DataFiles.replace(file, out -> out.write('n'));
        assertEquals("n", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void replace_linkToAFile_keepsTheLink() throws IOException, DataException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        DataFiles.replace(link, out -> out.write('n'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void replace_noSuchFolder_saysSo() {
        Path file = folder.resolve("nowhere/a");
        DataException e = assertThrows(DataException.class, () -> DataFiles.replace(file, out -> out.write('n')));
        assertEquals(file + ": cannot be written (there is no such folder)", e.getMessage());
    }

    @Test
    void replace_folder_saysSo() {
        DataException e = assertThrows(DataException.class, () -> DataFiles.replace(folder, out -> out.write('n')));
        assertEquals(Kind.NOT_A_FILE, e.kind());
    }
}
