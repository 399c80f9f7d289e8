package nndl.training.runs;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nndl.training.BookRun;
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

    /**
     * The same, to a run of the book that is known by name.
     *
     * @param name as {@link BookRun#name} says
     * @param settings of a run
     * @return nothing if the book has no such run
     */
    public static Optional<Likeness> to(String name, RunSettings settings) {
        return all(settings).filter(like -> like.book.name().equals(name)).findFirst();
    }

    private static Likeness nearest(RunSettings settings) {
        return all(settings)
                .min(Comparator.comparingInt(like -> like.differences.size()))
                .orElseThrow();
    }

    private static Stream<Likeness> all(RunSettings settings) {
        return Experiments.all().stream().flatMap(experiment -> experiment.parts().stream()
                .map(part -> to(new BookRun(experiment.id(), part.name()), part.settings(), settings)));
    }

    private static Likeness to(BookRun book, RunSettings its, RunSettings settings) {
        Map<Setting, String> differences = new EnumMap<>(Setting.class);
        differences.putAll(SettingsText.differences(settings, its));
        differences.keySet().removeAll(BESIDE_THE_POINT);
        return new Likeness(book, differences);
    }
}
