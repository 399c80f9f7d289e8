package nndl.ui;

import java.util.List;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;

/**
 * A line in the table of contents.
 *
 * <p>The lab's words are in the resource folder {@code nndl/labs/<id>}; its name there is {@code lab.name}.
 *
 * @param id a lower-case word, unique
 * @param chapter where it is listed
 * @param icon what stands before its name
 * @param factory opens it; called once, on the FX thread, when the lab is first looked at
 * @param exercises the ids of the exercises on its page
 */
public record LabEntry(
        String id, Chapter chapter, Ikon icon, Function<LabContext, Lab> factory, List<String> exercises) {
    /** Copies the ids. */
    public LabEntry {
        exercises = List.copyOf(exercises);
    }

    /** A lab without exercises. */
    public LabEntry(String id, Chapter chapter, Ikon icon, Function<LabContext, Lab> factory) {
        this(id, chapter, icon, factory, List.of());
    }

    String folder() {
        return "nndl/labs/" + id;
    }
}
