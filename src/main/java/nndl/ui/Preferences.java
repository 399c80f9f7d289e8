package nndl.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nndl.data.DataException;
import nndl.data.DataFiles;

/**
 * The choices that outlive the window, in one small file of the {@link Home}.
 *
 * <p>Each choice is written as soon as it is made, on a thread that nobody waits for. A file that can't be read or written
 * is told once, and the program goes on with what it has in memory; one that makes no sense is set aside.
 */
public final class Preferences {
    /** The name of the file in the home. */
    public static final String FILE = "preferences.properties";

    /** What can go wrong with the file. */
    public enum Trouble {
        /** The file, or a value in it, makes no sense; the usual value is used. */
        DAMAGED,
        /** The file can't be written; choices last until the window closes. */
        NOT_SAVED
    }

    private final Home home;
    private final BiConsumer<Trouble, Exception> teller;
    private final Executor writer;
    private final Set<Trouble> told = EnumSet.noneOf(Trouble.class);
    private final Properties values;

    /**
     * The preferences kept in {@code home}.
     *
     * @param teller hears of each trouble once, with its cause, on any thread
     * @param writer where the file is written, one choice after the other
     */
    public Preferences(Home home, BiConsumer<Trouble, Exception> teller, Executor writer) {
        this.home = home;
        this.teller = teller;
        this.writer = writer;
        this.values = read();
    }

    /**
     * A choice, or {@code usual} if it was never made.
     *
     * @param key such as {@code softmax.inputs}: the lab's id, then the thing
     * @param reader makes the value of its text; throws {@link RuntimeException} if it can't
     */
    public <T> T get(String key, T usual, Function<String, T> reader) {
        String value = values.getProperty(key);
        if (value == null) {
            return usual;
        }
        try {
            return reader.apply(value);
        } catch (RuntimeException damaged) {
            tell(Trouble.DAMAGED, damaged);
            return usual;
        }
    }

    /** Keeps one choice. */
    public void put(String key, Object value) {
        putAll(Map.of(key, value));
    }

    /** Keeps several choices in one write; what another window wrote meanwhile stays. */
    public void putAll(Map<String, ?> choices) {
        Properties chosen = new Properties();
        choices.forEach((key, value) -> chosen.setProperty(key, value.toString()));
        values.putAll(chosen);
        writer.execute(() -> write(chosen));
    }

    private void write(Properties chosen) {
        Properties all = new Properties();
        all.putAll(values);
        all.putAll(read());
        all.putAll(chosen);
        try {
            StringWriter text = new StringWriter();
            all.store(text, null);
            Files.createDirectories(home.folder());
            DataFiles.replace(home.file(FILE), out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | DataException unwritable) {
            tell(Trouble.NOT_SAVED, unwritable);
        }
    }

    private Properties read() {
        Properties read = new Properties();
        try {
            read.load(new StringReader(Files.readString(home.file(FILE), StandardCharsets.UTF_8)));
        } catch (NoSuchFileException firstStart) {
            return read;
        } catch (IOException | IllegalArgumentException damaged) {
            tell(Trouble.DAMAGED, damaged);
            setAside();
        }
        return read;
    }

    private void setAside() {
        try {
            DataFiles.setAside(home.file(FILE));
        } catch (IOException unwritable) {
            tell(Trouble.NOT_SAVED, unwritable);
        }
    }

    private synchronized void tell(Trouble trouble, Exception cause) {
        if (told.add(trouble)) {
            teller.accept(trouble, cause);
        }
    }
}
