package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FontTest {
    private static final int CMAP = 0x636d6170;
    private static final int SEGMENTS = 4;

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"})
    void font_hasEveryCharacterOfEveryBundle(String font) throws IOException {
        Set<Integer> known = characters(Path.of("resources", "nndl", "ui", "fonts", font));
        Set<String> missing = new TreeSet<>();
        for (Path folder : Bundles.folders()) {
            for (Language language : Language.values()) {
                Bundles.read(folder, language).values().stream()
                        .flatMapToInt(String::codePoints)
                        .filter(character -> character >= ' ' && !known.contains(character))
                        .forEach(character -> missing.add(Character.toString(character)));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void characters_ofFont_includeLatinGreekChineseOnly() throws IOException {
        Set<Integer> known = characters(Path.of("resources", "nndl", "ui", "fonts", "NotoSansSC-Regular.ttf"));
        assertTrue(known.contains((int) 'A') && known.contains((int) 'η') && known.contains((int) '权'));
        assertTrue(!known.contains((int) '⏸'));
    }

    /** Reads the table of characters that is arranged in segments. */
    private static Set<Integer> characters(Path file) throws IOException {
        ByteBuffer font = ByteBuffer.wrap(Files.readAllBytes(file));
        int cmap = 0;
        for (int i = 0; i < font.getShort(4); i++) {
            if (font.getInt(12 + 16 * i) == CMAP) {
                cmap = font.getInt(12 + 16 * i + 8);
            }
        }
        Set<Integer> characters = new TreeSet<>();
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int table = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(table) == SEGMENTS) {
                int twice = font.getShort(table + 6);
                for (int segment = 0; segment < twice; segment += 2) {
                    int end = Short.toUnsignedInt(font.getShort(table + 14 + segment));
                    int start = Short.toUnsignedInt(font.getShort(table + 16 + twice + segment));
                    for (int character = start; character <= end; character++) {
                        characters.add(character);
                    }
                }
            }
        }
        return characters;
    }
}
