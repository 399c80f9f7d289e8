package nndl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrows point down; nothing points up. */
final class ArchitectureTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
    private static final Pattern LAB = Pattern.compile("nndl\\.labs\\.(\\w+)");
    private static final Pattern INEXACT = Pattern.compile(
            "\\bMath\\.(exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\\b");

    @ParameterizedTest
    @CsvSource({
        "nn, nndl.nn.",
        "data, nndl.nn. nndl.data. com.fasterxml.jackson.",
        "training, nndl.nn. nndl.data. nndl.training. com.fasterxml.jackson. org.apache.commons.math3.",
        "cli, nndl.nn. nndl.data. nndl.training. nndl.cli. com.fasterxml.jackson. picocli.",
        "ui, nndl.nn. nndl.data. nndl.training. nndl.ui. javafx. atlantafx. org.kordamp.ikonli. org.scilab.forge.",
        "labs, nndl.nn. nndl.data. nndl.training. nndl.ui. nndl.labs. javafx. org.kordamp.ikonli. org.apache.commons.math3."
    })
    void imports_ofLayer_pointDown(String layer, String allowed) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : sources("nndl/" + layer)) {
            for (String name : imports(source)) {
                boolean platform = name.startsWith("java.") || name.startsWith("javax.imageio.");
                if (!platform && Stream.of(allowed.split(" ")).noneMatch(name::startsWith)) {
                    wrong.add(source + ": " + name);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void labs_neverImportEachOther() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : sources("nndl/labs")) {
            String own = SOURCES.relativize(source).getName(2).toString();
            for (String name : imports(source)) {
                Matcher lab = LAB.matcher(name);
                if (lab.lookingAt() && !lab.group(1).equals(own)) {
                    wrong.add(source + ": " + name);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The results of these differ between machines; StrictMath's don't. */
    @ParameterizedTest
    @CsvSource({"nn", "data", "training"})
    void engine_usesNoInexactMath(String layer) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : sources("nndl/" + layer)) {
            Matcher inexact = INEXACT.matcher(code(source));
            while (inexact.find()) {
                wrong.add(source + ": " + inexact.group());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void catalog_isNamedAtTheTopOnly() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : sources("nndl")) {
            if (!source.getParent().equals(SOURCES.resolve("nndl"))
                    && code(source).contains("LabCatalog")) {
                wrong.add(source.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void packages_sayWhatTheyAreFor() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : sources("nndl")) {
            if (!Files.exists(source.resolveSibling("package-info.java"))) {
                wrong.add(source.getParent().toString());
            }
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
    }

    @Test
    void imports_haveNoWildcards() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : sources("nndl")) {
            if (code(source).matches("(?ms).*^import [^;]*\\*;.*")) {
                wrong.add(source.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> imports(Path source) throws IOException {
        return IMPORT.matcher(Files.readString(source))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The source without its comments. */
    private static String code(Path source) throws IOException {
        return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
    }

    private static List<Path> sources(String folder) throws IOException {
        Path root = SOURCES.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
