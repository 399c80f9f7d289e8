package nndl.ui.training.runs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.ExperimentText;
import nndl.training.Experiments;
import nndl.training.RunEnd;
import nndl.training.Setting;
import nndl.training.SettingsText;
import nndl.training.runs.OnTheWay;
import nndl.training.runs.Origin;
import nndl.ui.Numbers;
import nndl.ui.Text;
import nndl.ui.runs.KeptRun;
import nndl.ui.runs.RunShelf;

/** Says in the language of the moment which run is meant, what is its own, and what came of it. */
public final class RunWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final int MOST_CHANGES = 3;

    private final Text text;
    private final RunShelf shelf;

    /**
     * Words for runs.
     *
     * @param training the words of the training view
     * @param shelf finds the run that another one goes on from
     */
    public RunWords(Text training, RunShelf shelf) {
        text = training.in("nndl/ui/training/runs");
        this.shelf = shelf;
    }

    /** The words of the list itself. */
    Text text() {
        return text;
    }

    /** The name given to a run; without one, that of the book's run it is or is like, or of the run that it goes on from. */
    public String name(KeptRun run) {
        return run.lookProperty().get().name().orElseGet(() -> ownName(run));
    }

    /** What stands over a run: the name given to it, or in full the title of the experiment that it is or is like. */
    public String title(KeptRun run) {
        return run.lookProperty().get().name().isPresent() || before(run).isPresent()
                ? name(run)
                : experiment(run).orElseGet(() -> name(run));
    }

    /** The title of the experiment that a run is of, or is like. */
    private Optional<String> experiment(KeptRun run) {
        return Experiments.named(run.likeness().book().experiment())
                .map(ExperimentText.in(text.languageProperty().get().locale())::title);
    }

    /** Of a fork of a fork it is the first run's, with the epochs from which one after the other went on. */
    private String ownName(KeptRun run) {
        Deque<String> epochs = new ArrayDeque<>();
        Set<KeptRun> met = new HashSet<>(); // files that somebody has changed may go round in a circle
        KeptRun first = run;
        Optional<KeptRun> before = before(run);
        while (before.isPresent() && first.start().origin() instanceof Origin.Fork fork && met.add(first)) {
            epochs.addFirst(Integer.toString(fork.epoch()));
            first = before.get();
            before = first.lookProperty().get().name().isPresent() ? Optional.empty() : before(first);
        }
        String name = first == run
                ? run.likeness().book().name()
                : first.lookProperty()
                        .get()
                        .name()
                        .orElse(first.likeness().book().name());
        return epochs.isEmpty() ? name : text.get("runs.forkOf", name, String.join(", ", epochs));
    }

    /** The run that a fork goes on from, if it is still there. */
    private Optional<KeptRun> before(KeptRun run) {
        return run.start().origin() instanceof Origin.Fork fork ? shelf.find(fork.of()) : Optional.empty();
    }

    /** In what a run differs from the one before it, or from the book's that it is like. */
    private Map<Setting, String> differences(KeptRun run) {
        return before(run)
                .map(before -> SettingsText.differences(
                        run.start().settings(), before.start().settings()))
                .orElseGet(run.likeness()::differences);
    }

    /** The name given to a run of a group, or in what it differs from the others. */
    String nameInGroup(KeptRun run) {
        Map<Setting, String> own = new EnumMap<>(Setting.class);
        run.start().group().ifPresent(group -> group.over()
                .forEach(over -> own.put(over, SettingsText.value(run.start().settings(), over))));
        return run.lookProperty().get().name().orElseGet(() -> settings(own));
    }

    /** Name and what is its own, where names alone may be the same; what was changed on its way in any case. */
    public String label(KeptRun run) {
        Optional<String> given = run.lookProperty().get().name();
        Optional<String> own = given.isPresent() ? changes(run) : Optional.of(differing(run, differences(run)));
        String name = given.orElseGet(() -> ownName(run));
        return own.filter(words -> !words.isEmpty())
                .map(words -> text.get("runs.label", name, words))
                .orElse(name);
    }

    /** In what a run is its own, from its beginning and on its way; as it began, where that is needed to be understood. */
    private String differing(KeptRun run, Map<Setting, String> differences) {
        List<OnTheWay> changes = OnTheWay.of(run.start().settings(), run.changes());
        Map<Setting, String> began = new EnumMap<>(Setting.class);
        for (int i = changes.size() - 1; i >= 0; i--) {
            began.putAll(changes.get(i).before());
        }
        began.putAll(differences);
        List<String> parts = new ArrayList<>();
        if (!began.isEmpty()) {
            parts.add(settings(began));
        }
        changes(run).ifPresent(parts::add);
        return String.join(text.get("runs.comma"), parts);
    }

    /** What was changed on the way of a run; a few of many. */
    public Optional<String> changes(KeptRun run) {
        List<OnTheWay> changes = OnTheWay.of(run.start().settings(), run.changes());
        List<String> parts = new ArrayList<>();
        for (OnTheWay change : changes.subList(0, Math.min(MOST_CHANGES, changes.size()))) {
            parts.add(text.get("runs.changed", change.epoch(), settings(change.now())));
        }
        if (changes.size() > MOST_CHANGES) {
            parts.add(text.get("runs.changedMore", changes.size() - MOST_CHANGES));
        }
        return Optional.of(String.join(text.get("runs.comma"), parts)).filter(words -> !words.isEmpty());
    }

    /** When a run began, on the clock of the place; with the day, if that is not today. */
    public String begun(KeptRun run) {
        LocalDateTime began = LocalDateTime.ofInstant(run.start().began(), ZoneId.systemDefault());
        boolean today = began.toLocalDate().equals(LocalDate.now());
        return began.format(today ? TIME : DAY_AND_TIME);
    }

    /** A name with the time that tells it from others of that name. */
    public String labelAt(KeptRun run) {
        return text.get("runs.label", label(run), begun(run));
    }

    /** What distinguishes a run from the book's run that it is or is like. */
    String difference(KeptRun run) {
        List<String> parts = new ArrayList<>();
        Map<Setting, String> differences = new EnumMap<>(Setting.class);
        differences.putAll(differences(run));
        if (before(run).isPresent()) {
            run.lookProperty().get().name().ifPresent(given -> parts.add(ownName(run)));
        } else {
            parts.add(experiment(run).orElseGet(() -> ownName(run)));
        }
        run.start().group().ifPresent(group -> group.over()
                .forEach(over ->
                        differences.put(over, SettingsText.value(run.start().settings(), over))));
        String own = differing(run, differences);
        if (!own.isEmpty()) {
            parts.add(own);
        } else if (run.start().origin() instanceof Origin.Book || run.start().origin() instanceof Origin.Settings) {
            parts.add(text.get("runs.asTheBook"));
        }
        if (run.start().origin() instanceof Origin.Fork fork && before(run).isEmpty()) {
            parts.add(text.get("runs.fork", fork.epoch()));
        } else if (run.start().origin() instanceof Origin.Files files) {
            parts.add(text.get("runs.files", String.join(", ", files.names())));
        }
        return joined(parts);
    }

    /** Settings with their values, in a few words. */
    public String settings(Map<Setting, String> settings) {
        return joined(settings.entrySet().stream()
                .map(entry -> text.get("differs." + entry.getKey(), value(entry.getKey(), entry.getValue())))
                .toList());
    }

    private String value(Setting setting, String value) {
        String constant = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return switch (setting) {
            case NETWORK -> value.replace(',', '-');
            case OBJECTIVE -> text.get("objective." + constant);
            case HIDDEN -> text.get("activation." + constant);
            case INIT -> text.get("init." + constant);
            case TRAIN_SIZE, EPOCHS -> Numbers.count(Long.parseLong(value));
            default -> value;
        };
    }

    /** How far a run came and how good it was. */
    public String result(KeptRun run) {
        return joined(Stream.of(best(run), course(run))
                .filter(words -> !words.isEmpty())
                .toList());
    }

    /** How good a run was, on the set that tells most; nothing if neither was measured. */
    String best(KeptRun run) {
        DataSet set = run.best(DataSet.TEST).isPresent() ? DataSet.TEST : DataSet.VALIDATION;
        return run.best(set)
                .map(best -> text.get(
                        "runs.best",
                        text.get("set." + set.key()),
                        Numbers.fixed(
                                100 * best.on(set).orElseThrow().accuracy().share(), 2),
                        best.epoch()))
                .orElse("");
    }

    /** How far a run came, in what time, and how it ended if not by itself. */
    String course(KeptRun run) {
        List<String> parts = new ArrayList<>();
        parts.add(epochs(run));
        if (!run.results().isEmpty()) {
            parts.add(text.get("duration.seconds", Numbers.fixed(last(run).seconds(), 1)));
        }
        boolean finished =
                run.end().filter(end -> end.reason() == RunEnd.Reason.FINISHED).isPresent();
        if (!finished || run.isGoing()) {
            parts.add(end(run));
        }
        return joined(parts);
    }

    /** A fork has not the first ones. */
    private String epochs(KeptRun run) {
        int planned = run.start().settings().learning().epochs();
        int epochs = run.results().size();
        int first = run.results().isEmpty() ? 0 : run.results().get(0).epoch();
        if (first > 0) {
            int last = last(run).epoch();
            return last == planned - 1
                    ? text.get("runs.fromTo", first, last)
                    : text.get("runs.fromToOf", first, last, planned - 1);
        }
        return epochs == planned
                ? text.get("runs.allEpochs", Numbers.count(planned))
                : text.get("runs.epochs", Numbers.count(epochs), Numbers.count(planned));
    }

    private static EpochResult last(KeptRun run) {
        return run.results().get(run.results().size() - 1);
    }

    private String end(KeptRun run) {
        if (run.isGoing()) {
            return text.get("runs.going");
        }
        return run.end()
                .map(end -> end.reason() == RunEnd.Reason.DIVERGED
                        ? text.get("runs.diverged", end.epoch())
                        : text.get("runs.end." + end.reason()))
                .orElseGet(() -> text.get("runs.cutShort"));
    }

    /** Phrases, one after the other. */
    String joined(List<String> parts) {
        return String.join(text.get("log.separator"), parts);
    }
}
