package nndl.training.runs;

import java.util.Optional;

/**
 * How a person wants to see a run.
 *
 * @param name given to it, if any
 * @param color its index in the palette of runs, if one was chosen
 * @param visible whether its curves are drawn
 */
public record RunLook(Optional<String> name, Optional<Integer> color, boolean visible) {
    /** Of a run that nobody has named or coloured, and that is not drawn beside others. */
    public static final RunLook USUAL = new RunLook(Optional.empty(), Optional.empty(), false);

    /** The same with a name; an empty one takes it away. */
    public RunLook withName(String newName) {
        return new RunLook(Optional.of(newName.strip()).filter(text -> !text.isEmpty()), color, visible);
    }

    /** The same with a colour. */
    public RunLook withColor(int newColor) {
        return new RunLook(name, Optional.of(newColor), visible);
    }

    /** The same drawn. */
    public RunLook shown() {
        return new RunLook(name, color, true);
    }

    /** The same not drawn. */
    public RunLook hidden() {
        return new RunLook(name, color, false);
    }
}
