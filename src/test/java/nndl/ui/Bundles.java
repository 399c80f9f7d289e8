package nndl.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text bundles and sources of the project, for tests that read them. */
final class Bundles {
    static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("resources");

    private Bundles() {}

    /** The folders under {@code resources} that hold a pair of bundles. */
    static List<Path> folders() {
        return find(RESOURCES, "text.properties").stream().map(Path::getParent).toList();
    }

    /** The bundle of one language, by key. */
    static Map<String, String> read(Path folder, Language language) {
        Path file = folder.resolve(language == Language.EN ? "text.properties" : "text_zh_CN.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> bundle = new TreeMap<>();
        properties.forEach((key, value) -> bundle.put((String) key, (String) value));
        return bundle;
    }

    /** The Java files under a source folder. */
    static List<Path> sources(Path folder) {
        return find(folder, ".java");
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> find(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
