package nndl.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nndl.nn.Example;

/**
 * A list of digits of one size that never changes.
 *
 * @param name what to call it
 * @param width columns of every picture
 * @param height rows of every picture
 * @param file the file the pictures came from, where they came from one
 * @param list the digits in order; copied
 */
public record Digits(String name, int width, int height, Optional<Path> file, List<Digit> list) {
    /** Copies the list; refuses digits of another size. */
    public Digits {
        list = List.copyOf(list);
        for (Digit digit : list) {
            if (digit.width() != width || digit.height() != height) {
                throw new IllegalArgumentException("expected pictures of " + width + " x " + height + " pixels, got "
                        + digit.width() + " x " + digit.height());
            }
        }
    }

    /** Digits that came from no file. */
    public Digits(String name, int width, int height, List<Digit> list) {
        this(name, width, height, Optional.empty(), list);
    }

    /** The number of digits. */
    public int size() {
        return list.size();
    }

    /** The digit at an index from 0. */
    public Digit get(int i) {
        return list.get(i);
    }

    /** The digits from index {@code from} up to but without {@code to}, under the same name. */
    public Digits slice(int from, int to) {
        return new Digits(name, width, height, file, list.subList(from, to));
    }

    /** The same digits under another name. */
    public Digits named(String newName) {
        return new Digits(newName, width, height, file, list);
    }

    /** The digits as a network sees them, in the same order; the list cannot be changed. */
    public List<Example> examples(PixelScale scale) {
        return list.stream().map(digit -> digit.example(scale)).toList();
    }
}
