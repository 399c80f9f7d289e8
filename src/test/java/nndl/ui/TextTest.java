package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;

final class TextTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern USE =
            Pattern.compile("(?:[tT]ext(?:\\(\\))?\\s*\\.(?:of|get)|new Refused)\\(\\s*\"([\\w.]+)\"\\s*[,)]");

    @Test
    void text_keysMatchInBothLanguages() {
        for (Path folder : Bundles.folders()) {
            Map<String, String> english = Bundles.read(folder, Language.EN);
            Map<String, String> chinese = Bundles.read(folder, Language.ZH);
            assertEquals(english.keySet(), chinese.keySet(), folder::toString);
            for (String key : english.keySet()) {
                assertEquals(placeholders(english.get(key)), placeholders(chinese.get(key)), folder + " " + key);
            }
        }
    }

    /** A key may also be put together: {@code "start." + name}. */
    @Test
    void text_everyKeyIsUsed() {
        String sources =
                Bundles.sources(Bundles.SOURCES).stream().map(Bundles::content).collect(Collectors.joining());
        List<String> unused = new ArrayList<>();
        for (Path folder : Bundles.folders()) {
            for (String key : Bundles.read(folder, Language.EN).keySet()) {
                String stem = key.substring(0, key.lastIndexOf('.') + 1);
                if (!sources.contains("\"" + key + "\"") && !sources.contains("\"" + stem + "\" +")) {
                    unused.add(folder + " " + key);
                }
            }
        }
        assertEquals(List.of(), unused);
    }

    @Test
    void text_everyKeyUsedExists() {
        List<String> missing = new ArrayList<>();
        Set<String> shared =
                Bundles.read(Path.of("resources", "nndl", "ui"), Language.EN).keySet();
        for (Path source : Bundles.sources(Bundles.SOURCES)) {
            Path own = Path.of("resources")
                    .resolve(Bundles.SOURCES.relativize(source).getParent());
            Set<String> known = new TreeSet<>(shared);
            // A package within another has that one's words behind its own.
            for (Path folder = own; folder != null; folder = folder.getParent()) {
                if (Bundles.folders().contains(folder)) {
                    known.addAll(Bundles.read(folder, Language.EN).keySet());
                }
            }
            Matcher uses = USE.matcher(Bundles.content(source));
            while (uses.find()) {
                if (!known.contains(uses.group(1))) {
                    missing.add(source + " " + uses.group(1));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void of_languageOrArgumentChanges_follows() {
        Text text = new Text(Language.EN);
        DoubleProperty value = new SimpleDoubleProperty(0.5);
        StringBinding reset = text.of("parameter.reset", value);
        assertEquals("Back to 0.5", reset.get());
        value.set(2);
        assertEquals("Back to 2", reset.get());
        text.languageProperty().set(Language.ZH);
        assertEquals("恢复为 2", reset.get());
    }

    @Test
    void english_onChineseSystem_isEnglish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertEquals("Run", new Text(Language.EN).get("run.run"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void in_folder_sharesLanguageAndFallsBack() {
        Text text = new Text(Language.EN);
        Text lab = text.in("nndl/labs/sample");
        text.languageProperty().set(Language.ZH);
        assertEquals("学习缓慢", lab.get("lab.name"));
        assertEquals("运行", lab.get("run.run"));
    }

    @Test
    void of_unknownKey_throwsAtOnce() {
        Text text = new Text(Language.EN);
        assertThrows(MissingResourceException.class, () -> text.of("no.such.key"));
    }

    @Test
    void language_ofAnyChineseLocale_isChinese() {
        assertEquals(Language.ZH, Language.of(Locale.forLanguageTag("zh-Hant-TW")));
        assertEquals(Language.ZH, Language.of(Locale.SIMPLIFIED_CHINESE));
        assertEquals(Language.EN, Language.of(Locale.GERMANY));
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }
}
