package nndl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nndl.data.DataException;
import nndl.data.FileKind;
import nndl.data.IdxFile;

/** What digits or numbers are, in a file of its own: in order in an IDX file, or by name in lines {@code name,digit}. */
abstract sealed class KnownLabels {
    /** What lines by name may say. */
    enum Kind {
        DIGITS("[0-9]", "a digit"),
        NUMBERS("[0-9]+", "a number");

        private final String pattern;
        private final String name;

        Kind(String pattern, String name) {
            this.pattern = pattern;
            this.name = name;
        }
    }

    /**
     * What one is, in digits; empty if that is not said.
     *
     * @param place its place in the order of all
     * @param file the file it is in
     * @param index its number there
     */
    abstract String of(int place, Path file, int index);

    /** Sees that there are as many as digits, where that can be said. */
    abstract void check(int digits) throws FailureException;

    static KnownLabels read(Path labels, Kind kind) throws DataException, FailureException {
        boolean idx = FileKind.of(labels).equals(Optional.of(FileKind.IDX));
        return idx ? new InOrder(labels, IdxFile.readLabels(labels)) : new ByName(labels, kind);
    }

    private static final class InOrder extends KnownLabels {
        private final Path file;
        private final byte[] labels;

        InOrder(Path file, byte[] labels) {
            this.file = file;
            this.labels = labels;
        }

        @Override
        String of(int place, Path file, int index) {
            return String.valueOf(labels[place]);
        }

        @Override
        void check(int digits) throws FailureException {
            if (labels.length != digits) {
                throw new FailureException(file + ": holds " + labels.length + " labels for " + digits + " digits");
            }
        }
    }

    /** Names are those of files, as seen from the file of labels or from anywhere above; {@code #} leads an index. */
    private static final class ByName extends KnownLabels {
        /** Some programs begin a file with it. */
        private static final String BYTE_ORDER_MARK = "\uFEFF";

        private record Line(String name, String label) {}

        private final Path folder;
        private final List<Line> lines = new ArrayList<>();

        ByName(Path file, Kind kind) throws FailureException {
            folder = file.toAbsolutePath().normalize().getParent();
            List<String> text = lines(file);
            for (int i = 0; i < text.size(); i++) {
                String[] fields = text.get(i).split(",");
                boolean line = fields.length >= 2 && fields[1].strip().matches(kind.pattern);
                if (line) {
                    lines.add(new Line(name(fields[0].strip(), file, i + 1), fields[1].strip()));
                } else if (i > 0 && !text.get(i).isBlank()) {
                    throw new FailureException(file + ": line " + (i + 1) + " is not a name, a comma and " + kind.name);
                }
            }
        }

        /** Refuses what no file can be called here. */
        private static String name(String name, Path file, int line) throws FailureException {
            try {
                Path.of(name);
                return name;
            } catch (InvalidPathException e) {
                throw new FailureException(
                        file + ": line " + line + " names no file this system can have (" + e.getReason() + ")");
            }
        }

        private static List<String> lines(Path file) throws FailureException {
            try {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                return Arrays.asList((text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).split("\\R"));
            } catch (IOException e) {
                throw new FailureException(file + ": cannot be read (" + e.getMessage() + ")");
            }
        }

        @Override
        String of(int place, Path file, int index) {
            return lines.stream()
                    .filter(line -> names(line.name(), file, index))
                    .map(Line::label)
                    .findFirst()
                    .orElse("");
        }

        private boolean names(String name, Path file, int index) {
            String suffix = "#" + index;
            Path named = Path.of(
                    name.endsWith(suffix)
                            ? name.substring(0, name.length() - suffix.length()).strip()
                            : name);
            Path whole = file.toAbsolutePath().normalize();
            return whole.endsWith(named) || whole.equals(folder.resolve(named).normalize());
        }

        @Override
        void check(int digits) {
            // A file may name pictures that nobody asked about.
        }
    }
}
