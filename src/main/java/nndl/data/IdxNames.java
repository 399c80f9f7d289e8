package nndl.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The spellings of an IDX file's name: unpackers write {@code t10k-images.idx3-ubyte} for {@code -idx3-}. */
final class IdxNames {
    private IdxNames() {}

    /** The file itself, or where there is none, the first of its other spellings that exists. */
    static Optional<Path> find(Path file) {
        Path name = file.getFileName();
        if (name == null) {
            return Optional.empty();
        }
        return spellings(name.toString()).stream()
                .map(file::resolveSibling)
                .filter(Files::exists)
                .findFirst();
    }

    private static Set<String> spellings(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        for (String spelling : new String[] {plain, plain.replace(".idx", "-idx"), plain.replace("-idx", ".idx")}) {
            spellings.add(spelling);
            spellings.add(spelling + ".gz");
        }
        return spellings;
    }
}
