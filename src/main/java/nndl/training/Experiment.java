package nndl.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * One of the book's experiments: what it ran, and what it published of it.
 *
 * @param id its name in the terminal and in files
 * @param chapter of the book
 * @param parts its runs, in the order of the book's script
 * @param published what the book published
 */
public record Experiment(String id, int chapter, List<Part> parts, List<Published> published) {
    /** Copies the lists. */
    public Experiment {
        parts = List.copyOf(parts);
        published = List.copyOf(published);
    }

    /**
     * One run of an experiment. Runs of one script share its random streams, each going on where the last one ended.
     *
     * @param name short; the experiment's own if there is but one
     * @param settings what it depends on
     * @param order of the training examples at its start
     */
    public record Part(String name, RunSettings settings, Order order) {
        @JsonCreator
        static Part read(
                @JsonProperty("name") String name,
                @JsonProperty("settings") String settings,
                @JsonProperty("order") Order order) {
            return new Part(name, SettingsText.parse(settings), order);
        }
    }

    /** In which order a run finds the training examples. */
    public enum Order {
        /** As they are in the file: the first run of a script, or one that took a slice of them, which is a copy. */
        @JsonProperty("fresh")
        FRESH,
        /** As the run before has left them, shuffled. */
        @JsonProperty("carried")
        CARRIED
    }

    /**
     * A run by its name.
     *
     * @param name of the part
     * @return the part, if there is one of that name
     */
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /**
     * What the book published of one run.
     *
     * @param name of the part
     * @return published figures, in the book's order
     */
    public List<Published> publishedOf(String name) {
        return published.stream().filter(p -> p.part().equals(name)).toList();
    }
}
