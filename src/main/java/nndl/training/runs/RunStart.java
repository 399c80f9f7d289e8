package nndl.training.runs;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nndl.training.BookRun;
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
 * @param changedFrom the run of the book that was chosen before settings were changed into these, if any
 */
public record RunStart(
        RunId id,
        Instant began,
        RunSettings settings,
        Origin origin,
        Optional<Group> group,
        Optional<BookRun> changedFrom) {
    /**
     * A run that begins now.
     *
     * @param settings of the run
     * @param origin how it came about
     * @return with an id of its own, in no group
     */
    public static RunStart now(RunSettings settings, Origin origin) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new RunStart(RunId.fresh(now), now, settings, origin, Optional.empty(), Optional.empty());
    }

    /**
     * The same as one of a group.
     *
     * @param newGroup the group
     * @return a new start
     */
    public RunStart in(Group newGroup) {
        return new RunStart(id, began, settings, origin, Optional.of(newGroup), changedFrom);
    }

    /**
     * The same, with settings that come from a run of the book.
     *
     * @param book the run whose settings were changed into these
     * @return a new start
     */
    public RunStart changedFrom(BookRun book) {
        return new RunStart(id, began, settings, origin, group, Optional.of(book));
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
