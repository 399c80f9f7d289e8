package nndl.ui.training.runs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nndl.training.Setting;
import nndl.training.SettingsText;
import nndl.ui.runs.KeptRun;

/** Puts the runs of a group in the order of the settings in which they differ: seed by seed, row by row of a grid. */
final class MemberOrder {
    private MemberOrder() {}

    /** The runs in order; of two with the same settings the earlier comes first. */
    static List<KeptRun> of(List<Setting> over, List<KeptRun> runs) {
        Map<KeptRun, double[]> places = new HashMap<>();
        runs.forEach(run -> places.put(run, place(over, run)));
        return runs.stream()
                .sorted(Comparator.comparing((KeptRun run) -> places.get(run), Arrays::compare)
                        .thenComparing(run -> run.start().id()))
                .toList();
    }

    /** A value is a number, or a few of them such as the sizes of layers; a word has no place of its own. */
    private static double[] place(List<Setting> over, KeptRun run) {
        return over.stream()
                .map(setting -> SettingsText.value(run.start().settings(), setting))
                .flatMap(value -> Arrays.stream(value.split(",")))
                .mapToDouble(MemberOrder::number)
                .toArray();
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }
}
