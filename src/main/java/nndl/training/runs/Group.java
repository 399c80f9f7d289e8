package nndl.training.runs;

import java.util.List;
import nndl.training.Setting;

/**
 * Runs that were started together and differ in a few settings: many seeds, or a grid of two hyper-parameters.
 *
 * @param id the same for all of them, like that of a run
 * @param title short, such as the name of the experiment
 * @param over the settings in which they differ, for example the seed
 * @param values of a grid, for each of these settings those that its runs were to take, as typed; else nothing
 */
public record Group(RunId id, String title, List<Setting> over, List<List<String>> values) {
    /** Copies the lists. */
    public Group {
        over = List.copyOf(over);
        values = values.stream().map(List::copyOf).toList();
    }

    /**
     * Runs that are no grid.
     *
     * @param id the same for all of them
     * @param title short
     * @param over the settings in which they differ
     */
    public Group(RunId id, String title, List<Setting> over) {
        this(id, title, over, List.of());
    }

    /**
     * Whether it is about the same settings of the same experiment.
     *
     * @param other any group
     * @return true if runs of the one could be runs of the other
     */
    public boolean isLike(Group other) {
        return title.equals(other.title) && over.equals(other.over);
    }

    /**
     * The same group, of which other values are planned now.
     *
     * @param planned for each setting
     * @return a new group
     */
    public Group with(List<List<String>> planned) {
        return new Group(id, title, over, planned);
    }

    /**
     * How many runs a grid has when it is full.
     *
     * @return 0 if it is no grid
     */
    public int planned() {
        return values.isEmpty() ? 0 : values.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
    }
}
