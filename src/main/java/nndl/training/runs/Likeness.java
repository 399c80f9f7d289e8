package nndl.training.runs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nndl.training.BookRun;
import nndl.training.Experiment;
import nndl.training.Experiments;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;

/**
 * The run of the book that settings come nearest to, so that a run can be named in a few words.
 *
 * @param book the run with the fewest other settings, the first in the book's order of several
 * @param differences the settings in which it is another, with their values as typed
 */
public record Likeness(BookRun book, Map<Setting, String> differences) {
    /** They change what is measured or how it is replayed, not what a reader would call another run. */
    private static final Set<Setting> BESIDE_THE_POINT =
            Set.of(Setting.MEASURE, Setting.DISCARDED_DRAWS, Setting.VALIDATION_SIZE, Setting.PIXEL_SCALE);

    /**
     * What a run is like.
     *
     * @param start what it began with
     * @return the book's run that it is or comes nearest to
     */
    public static Likeness of(RunStart start) {
        return start.origin() instanceof Origin.Book own
                ? new Likeness(own.run(), Map.of())
                : nearest(start.settings());
    }

    private static Likeness nearest(RunSettings settings) {
        Likeness nearest = null;
        for (Experiment experiment : Experiments.all()) {
            for (Experiment.Part part : experiment.parts()) {
                Map<Setting, String> differences = new EnumMap<>(SettingsText.differences(settings, part.settings()));
                differences.keySet().removeAll(BESIDE_THE_POINT);
                if (nearest == null || differences.size() < nearest.differences.size()) {
                    nearest = new Likeness(new BookRun(experiment.id(), part.name()), differences);
                }
            }
        }
        return nearest;
    }
}
