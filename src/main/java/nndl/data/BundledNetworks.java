package nndl.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The networks that come with the program, made by its own {@code train} command.
 *
 * <p>They stand in {@code resources/nndl/networks}: {@code networks.json} tells how each was made and how well it reads.
 */
public final class BundledNetworks {
    private static final String FOLDER = "/nndl/networks/";
    private static final List<BundledNetwork> ALL = read();

    private BundledNetworks() {}

    private static List<BundledNetwork> read() {
        try (InputStream in = BundledNetworks.class.getResourceAsStream(FOLDER + "networks.json")) {
            return List.copyOf(
                    JsonMapper.builder().build().readValue(in, new TypeReference<List<BundledNetwork>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of networks cannot be read", e);
        }
    }

    /** All of them, the smallest first. */
    public static List<BundledNetwork> list() {
        return ALL;
    }

    /** The one of that name, if there is one. */
    public static Optional<BundledNetwork> named(String id) {
        return ALL.stream().filter(network -> network.id().equals(id)).findFirst();
    }

    /** The one that reads most of MNIST's test pictures. */
    public static BundledNetwork best() {
        return ALL.stream()
                .max(Comparator.comparingInt(network -> network.test().correct()))
                .orElseThrow();
    }

    /** Unpacks and reads one: some tenths of a second for the best, so not on a thread that draws. */
    public static SavedNetwork load(BundledNetwork network) {
        String name = network.id() + ".json.gz";
        try (InputStream packed = BundledNetworks.class.getResourceAsStream(FOLDER + name);
                InputStream in = new GZIPInputStream(packed);
                JsonParser json = JsonFile.JSON.createParser(in)) {
            return new NetworkReader(Path.of(name), json).read();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        } catch (DataException e) {
            throw new IllegalStateException(e);
        }
    }
}
