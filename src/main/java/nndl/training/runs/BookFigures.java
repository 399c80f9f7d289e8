package nndl.training.runs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nndl.training.BookRun;
import nndl.training.Experiment;
import nndl.training.Experiments;
import nndl.training.Published;
import nndl.training.RunSettings;
import nndl.training.Schedule;

/**
 * What the book published of a run: of a run whose settings are the book's in all that the figures depend on, and of the
 * epochs before it was changed on its way.
 *
 * @param run which run of the book it is
 * @param published its figures
 */
public record BookFigures(BookRun run, List<Published> published) {
    /** Copies the list. */
    public BookFigures {
        published = List.copyOf(published);
    }

    /**
     * Those that a run can be held against.
     *
     * @param start what it began with
     * @param changes on its way
     * @return nothing if the book has no such run
     */
    public static Optional<BookFigures> of(RunStart start, List<Change> changes) {
        return run(start).map(run -> new BookFigures(run, published(run, start, changes)));
    }

    private static Optional<BookRun> run(RunStart start) {
        if (start.origin() instanceof Origin.Book own) {
            return Optional.of(own.run()).filter(run -> isAlike(run, start.settings()));
        }
        return start.origin() instanceof Origin.Settings
                ? start.changedFrom()
                        .filter(chosen -> isMadeBySettings(chosen, start.settings()))
                        .or(() -> all().filter(run -> isMadeBySettings(run, start.settings()))
                                .findFirst())
                : Optional.empty();
    }

    private static Stream<BookRun> all() {
        return Experiments.all().stream().flatMap(experiment -> experiment.parts().stream()
                .map(part -> new BookRun(experiment.id(), part.name())));
    }

    /** One of several runs of a script has its random streams from those before it. */
    private static boolean isMadeBySettings(BookRun run, RunSettings settings) {
        return !run.isOneOfSeveral() && isAlike(run, settings);
    }

    private static boolean isAlike(BookRun run, RunSettings settings) {
        return run.find()
                .map(Experiment.Part::settings)
                .filter(book -> asLongAs(book, settings).equals(settings))
                .isPresent();
    }

    /** The book's settings, run for another number of epochs and measured on other sets, which changes none of its figures. */
    private static RunSettings asLongAs(RunSettings book, RunSettings other) {
        RunSettings.Learning learning = book.learning();
        boolean same = !(learning.schedule() instanceof Schedule.Decay);
        RunSettings.Learning longer = new RunSettings.Learning(
                same ? other.learning().epochs() : learning.epochs(),
                learning.miniBatchSize(),
                learning.learningRate(),
                learning.regularization(),
                learning.momentum(),
                learning.dropout(),
                learning.schedule(),
                other.learning().stopping());
        RunSettings.Data data = book.data();
        return new RunSettings(
                book.network(),
                book.start(),
                new RunSettings.Data(
                        data.trainingSize(),
                        data.validationSize(),
                        data.pixelScale(),
                        data.expansion(),
                        other.data().measured()),
                longer);
    }

    private static List<Published> published(BookRun run, RunStart start, List<Change> changes) {
        int changed = changes.stream().mapToInt(Change::epoch).min().orElse(Integer.MAX_VALUE);
        int epochs = Math.min(changed, start.settings().learning().epochs());
        boolean whole = changes.isEmpty()
                && run.find()
                        .filter(part -> part.settings().equals(start.settings()))
                        .isPresent();
        return Experiments.named(run.experiment()).orElseThrow().publishedOf(run.part()).stream()
                .filter(figure -> whole || !figure.best() && figure.epoch().orElseThrow() < epochs)
                .toList();
    }
}
