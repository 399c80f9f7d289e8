package nndl.ui.training.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;
import nndl.training.runs.Group;
import nndl.training.runs.Likeness;
import nndl.training.sweep.Spread;
import nndl.ui.Numbers;
import nndl.ui.Text;
import nndl.ui.runs.GroupNames;
import nndl.ui.runs.KeptRun;

/** Says in the language of the moment which group of runs is meant, what they have in common, and what came of them. */
final class GroupWords {
    /** The set that tells most of those measured comes first; a grid is chosen on validation pictures. */
    private static final List<DataSet> OF_SEEDS = List.of(DataSet.TEST, DataSet.VALIDATION, DataSet.TRAINING);

    private static final List<DataSet> OF_GRID = List.of(DataSet.VALIDATION, DataSet.TEST, DataSet.TRAINING);

    private final Text text;
    private final RunWords words;
    private final GroupNames names;

    GroupWords(RunWords words, GroupNames names) {
        text = words.text();
        this.words = words;
        this.names = names;
    }

    /** Whether runs differ in nothing but chance. */
    static boolean isOfSeeds(Group group) {
        return group.over().equals(List.of(Setting.SEED));
    }

    /** The name given to a group, or what it is. */
    String name(Row.Many many) {
        return names.lookProperty(many.group()).get().name().orElseGet(() -> ownName(many));
    }

    private String ownName(Row.Many many) {
        Group group = many.group();
        int runs = many.runs().size();
        if (isOfSeeds(group)) {
            return text.get("runs.seeds", runs, group.title());
        }
        String over = group.over().stream()
                .map(setting -> text.get("runs.over." + setting))
                .collect(Collectors.joining(text.get("runs.by")));
        return runs < group.planned()
                ? text.get("runs.partOfGrid", over, group.title(), runs, group.planned())
                : text.get("runs.grid", over, group.title(), runs);
    }

    /** What its runs have in common. */
    String common(Row.Many many) {
        List<String> parts = new ArrayList<>();
        if (names.lookProperty(many.group()).get().name().isPresent()) {
            parts.add(ownName(many));
        }
        parts.add(words.settings(common(many.group(), many.runs().get(0).start().settings())));
        return words.joined(parts);
    }

    /** How large each run is, and what makes it another than the book's. */
    private static Map<Setting, String> common(Group group, RunSettings settings) {
        Map<Setting, String> common = new TreeMap<>();
        for (Setting setting : List.of(Setting.TRAIN_SIZE, Setting.EPOCHS)) {
            common.put(setting, SettingsText.value(settings, setting));
        }
        Likeness.to(group.title(), settings).map(Likeness::differences).ifPresent(common::putAll);
        common.keySet().removeAll(group.over());
        return common;
    }

    /** How many are still to end, and how good they were. */
    String result(Row.Many many) {
        List<String> parts = new ArrayList<>();
        best(many).ifPresent(parts::add);
        long going = many.runs().stream().filter(KeptRun::isGoing).count();
        if (going > 0) {
            parts.add(text.get("runs.someGoing", going));
        }
        return words.joined(parts);
    }

    private Optional<String> best(Row.Many many) {
        for (DataSet set : isOfSeeds(many.group()) ? OF_SEEDS : OF_GRID) {
            List<KeptRun> measured = many.runs().stream()
                    .filter(run -> run.best(set).isPresent())
                    .toList();
            if (!measured.isEmpty()) {
                String named = text.get("set." + set.key());
                return Optional.of(
                        isOfSeeds(many.group())
                                ? ofSeeds(measured, set, named)
                                : ofGrid(many.group(), measured, set, named));
            }
        }
        return Optional.empty();
    }

    private String ofSeeds(List<KeptRun> measured, DataSet set, String named) {
        Spread best = Spread.of(measured.stream().map(run -> share(run, set)).toList());
        return text.get("runs.bestOfSeeds", named, percent(best.median()), percent(best.low()), percent(best.high()));
    }

    private String ofGrid(Group group, List<KeptRun> measured, DataSet set, String named) {
        KeptRun best = measured.get(0);
        for (KeptRun run : measured) {
            best = share(run, set) > share(best, set) ? run : best;
        }
        Map<Setting, String> at = new TreeMap<>();
        for (Setting setting : group.over()) {
            at.put(setting, SettingsText.value(best.start().settings(), setting));
        }
        return text.get("runs.bestOfGrid", named, percent(share(best, set)), words.settings(at));
    }

    private static double share(KeptRun run, DataSet set) {
        EpochResult best = run.best(set).orElseThrow();
        return best.on(set).orElseThrow().accuracy().share();
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 1);
    }
}
