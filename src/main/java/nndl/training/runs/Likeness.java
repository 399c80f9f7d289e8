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
 * @param book the run with the fewest other settings; of several the one that was chosen, or else the most alike
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
                : nearest(start.settings(), start.changedFrom());
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

    /**
     * What settings are like.
     *
     * @param settings of a run
     * @param chosen the run of the book they were changed from, if any: of several as near, it is this one
     * @return the book's run that they are or come nearest to
     */
    public static Likeness nearest(RunSettings settings, Optional<BookRun> chosen) {
        return all(settings)
                .min(Comparator.comparingInt((Likeness like) -> like.differences.size())
                        .thenComparing(like -> chosen.filter(like.book::equals).isEmpty())
                        .thenComparingInt(Likeness::weight))
                .orElseThrow();
    }

    /** A run that is longer, or has other luck, is more alike than one of another network or of other pictures. */
    private int weight() {
        return (int) differences.keySet().stream()
                .filter(setting -> setting != Setting.EPOCHS && setting != Setting.SEED)
                .count();
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
