package nndl.ui;

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
 */
public record LabEntry(String id, Chapter chapter, Ikon icon, Function<LabContext, Lab> factory) {
    String folder() {
        return "nndl/labs/" + id;
    }
}
