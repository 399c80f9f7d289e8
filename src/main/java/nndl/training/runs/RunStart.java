package nndl.training.runs;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nndl.training.RunLine;
import nndl.training.RunSettings;

/**
 * What is known of a run before its first epoch.
 *
 * @param id its name among all runs
 * @param began when
 * @param settings everything it depends on, if its origin says no more
 * @param origin how it came about
 * @param group the runs it was started with, if any
 */
public record RunStart(RunId id, Instant began, RunSettings settings, Origin origin, Optional<Group> group) {
    /**
     * A run that begins now.
     *
     * @param settings of the run
     * @param origin how it came about
     * @return with an id of its own, in no group
     */
    public static RunStart now(RunSettings settings, Origin origin) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new RunStart(RunId.fresh(now), now, settings, origin, Optional.empty());
    }

    /**
     * The same as one of a group.
     *
     * @param newGroup the group
     * @return a new start
     */
    public RunStart in(Group newGroup) {
        return new RunStart(id, began, settings, origin, Optional.of(newGroup));
    }

    /**
     * What one would type to run it again, as far as a line can say it: not of a fork, nor where files went in.
     *
     * @return its settings, or its name in the book
     */
    public RunLine line() {
        return new RunLine(settings, origin instanceof Origin.Book book ? Optional.of(book.run()) : Optional.empty());
    }
}
