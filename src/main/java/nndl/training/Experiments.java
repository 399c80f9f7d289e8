package nndl.training;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The book's experiments, in its order; they stand in a file, {@code experiments.json}. */
public final class Experiments {
    private static final List<Experiment> ALL = read();

    private Experiments() {}

    private static List<Experiment> read() {
        try (InputStream in = Experiments.class.getResourceAsStream("experiments.json")) {
            return List.copyOf(JsonMapper.builder().build().readValue(in, new TypeReference<List<Experiment>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of experiments cannot be read", e);
        }
    }

    /**
     * All experiments.
     *
     * @return in the book's order
     */
    public static List<Experiment> all() {
        return ALL;
    }

    /**
     * An experiment by its name.
     *
     * @param id its name
     * @return the experiment, if there is one of that name
     */
    public static Optional<Experiment> named(String id) {
        return ALL.stream().filter(experiment -> experiment.id().equals(id)).findFirst();
    }
}
