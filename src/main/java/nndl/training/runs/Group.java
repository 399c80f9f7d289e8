package nndl.training.runs;

import java.util.List;
import nndl.training.Setting;

/**
 * Runs that were started together and differ in a few settings: many seeds, or a grid of two hyper-parameters.
 *
 * @param id the same for all of them, like that of a run
 * @param title short, such as the name of the experiment
 * @param over the settings in which they differ, for example the seed
 */
public record Group(RunId id, String title, List<Setting> over) {
    /** Copies the settings. */
    public Group {
        over = List.copyOf(over);
    }
}
