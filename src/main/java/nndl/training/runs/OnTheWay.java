package nndl.training.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;

/**
 * What was changed in a run on its way, in one epoch.
 *
 * @param epoch the first that it holds for
 * @param before the settings that were changed, as they were
 * @param now the same, as they are from then on
 */
public record OnTheWay(int epoch, Map<Setting, String> before, Map<Setting, String> now) {
    /**
     * The changes of a run: one for an epoch however often something was changed in it, and none where it was changed back.
     *
     * @param settings it began with
     * @param changes in order
     * @return in order
     */
    public static List<OnTheWay> of(RunSettings settings, List<Change> changes) {
        Map<Integer, RunSettings> byEpoch = new TreeMap<>();
        changes.forEach(change -> byEpoch.put(change.epoch(), settings.withLearning(change.learning())));
        List<OnTheWay> all = new ArrayList<>();
        RunSettings last = settings;
        for (Map.Entry<Integer, RunSettings> entry : byEpoch.entrySet()) {
            Map<Setting, String> now = SettingsText.differences(entry.getValue(), last);
            if (!now.isEmpty()) {
                Map<Setting, String> before = SettingsText.differences(last, entry.getValue());
                all.add(new OnTheWay(entry.getKey(), before, now));
            }
            last = entry.getValue();
        }
        return List.copyOf(all);
    }
}
