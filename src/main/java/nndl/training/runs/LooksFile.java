package nndl.training.runs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nndl.data.DataException;
import nndl.data.DataFiles;

/** Names, colours and visibility of all runs, in one small file that several windows share. */
final class LooksFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    /** The lock on the file keeps other programs out; this one, other stores of this program. */
    private static final Object IN_THIS_PROGRAM = new Object();

    private final Path file;
    private final Consumer<RunTrouble> teller;

    /**
     * The looks in a file that need not exist.
     *
     * @param teller hears of it if it is damaged
     */
    LooksFile(Path file, Consumer<RunTrouble> teller) {
        this.file = file;
        this.teller = teller;
    }

    /** One run in the file; null where the file says nothing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true) // of a newer version
    private record Entry(
            @JsonProperty("name") String name,
            @JsonProperty("color") Integer color,
            @JsonProperty("visible") boolean visible) {
        static Entry of(RunLook look) {
            return new Entry(look.name().orElse(null), look.color().orElse(null), look.visible());
        }

        RunLook look() {
            return new RunLook(Optional.ofNullable(name), Optional.ofNullable(color), visible);
        }
    }

    /** All looks that are not as usual; none of a file that is damaged, which is set aside. */
    Map<RunId, RunLook> read() throws IOException {
        try {
            return parse(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return new TreeMap<>();
        } catch (JsonProcessingException | IllegalArgumentException e) {
            Damaged.setAside(file, e, teller);
            return new TreeMap<>();
        }
    }

    private static Map<RunId, RunLook> parse(byte[] bytes) throws IOException {
        Map<RunId, RunLook> looks = new TreeMap<>();
        Map<String, Entry> entries = JSON.readValue(bytes, new TypeReference<>() {});
        if (entries == null || entries.containsValue(null)) {
            throw new IllegalArgumentException("expected an object of objects, found null");
        }
        entries.forEach((id, entry) -> looks.put(new RunId(id), entry.look()));
        return looks;
    }

    /** Changes looks as they are on disk by then: what another window has written meanwhile stays. */
    void change(Map<RunId, RunLook> changed) throws IOException, DataException {
        Files.createDirectories(file.getParent());
        Path lock = file.resolveSibling("looks.lock");
        synchronized (IN_THIS_PROGRAM) {
            // Closing the channel gives the lock back.
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock(channel);
                Map<RunId, RunLook> looks = read();
                looks.putAll(changed);
                looks.values().removeIf(RunLook.USUAL::equals);
                write(looks);
            }
        }
    }

    private static void lock(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException e) {
            // A file system without locks: of two windows that write at once, the later wins.
        }
    }

    private void write(Map<RunId, RunLook> looks) throws DataException {
        Map<String, Entry> entries = new TreeMap<>();
        looks.forEach((id, look) -> entries.put(id.text(), Entry.of(look)));
        DataFiles.replace(file, out -> out.write(JSON.writeValueAsBytes(entries)));
    }
}
