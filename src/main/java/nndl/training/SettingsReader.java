package nndl.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nndl.data.PixelScale;
import nndl.nn.Activation;
import nndl.nn.Initializer;
import nndl.nn.Objective;
import nndl.nn.Regularization;

/** Makes settings of the values that were typed; each that makes no sense is a {@link SettingException}. */
final class SettingsReader {
    private final Map<Setting, String> values;

    /** What is missing is as {@link Setting} says. */
    SettingsReader(Map<Setting, String> values) {
        this.values = values;
    }

    /** Reads them all. */
    RunSettings settings() {
        Objective objective = constant(Setting.OBJECTIVE, Objective.values());
        Initializer initializer = constant(Setting.INIT, Initializer.values());
        RunSettings.Architecture network = network(objective);
        int discarded = text(Setting.DISCARDED_DRAWS).equals("book")
                ? RunSettings.Start.discardedByTheBook(initializer, objective)
                : whole(Setting.DISCARDED_DRAWS, 0);
        var start = new RunSettings.Start(initializer, discarded, whole(Setting.SEED, 0));
        var data = new RunSettings.Data(
                whole(Setting.TRAIN_SIZE, 1), whole(Setting.VALIDATION_SIZE, 1), pixelScale(), expansion(), measured());
        double eta = number(Setting.ETA, "a number above 0");
        if (!(eta > 0)) {
            throw refused(Setting.ETA, "a number above 0");
        }
        var learning = new RunSettings.Learning(
                whole(Setting.EPOCHS, 1),
                whole(Setting.MINI_BATCH, 1),
                eta,
                regularization(),
                share(Setting.MOMENTUM),
                share(Setting.DROPOUT),
                schedule(),
                stopping());
        try {
            return new RunSettings(network, start, data, learning);
        } catch (IllegalArgumentException e) {
            throw new SettingException(e.getMessage());
        }
    }

    private RunSettings.Architecture network(Objective objective) {
        List<Integer> sizes = sizes();
        Activation hidden = constant(Setting.HIDDEN, Activation.values());
        try {
            return new RunSettings.Architecture(sizes, hidden, objective);
        } catch (IllegalArgumentException e) {
            throw new SettingException("--" + Setting.NETWORK.key() + ": " + e.getMessage());
        }
    }

    private String text(Setting setting) {
        return values.getOrDefault(setting, setting.byDefault());
    }

    private SettingException refused(Setting setting, String expected) {
        return new SettingException(setting, text(setting), expected);
    }

    private int whole(Setting setting, int least) {
        try {
            int value = Integer.parseInt(text(setting));
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below: too small and not a number are one sentence.
        }
        throw refused(setting, "a whole number from " + least + " to " + Integer.MAX_VALUE);
    }

    private double number(Setting setting, String expected) {
        return SettingsText.number(text(setting).replace(',', '.')).orElseThrow(() -> refused(setting, expected));
    }

    private double lambda(Setting setting) {
        double lambda = number(setting, "a number of at least 0");
        if (lambda >= 0) {
            return lambda;
        }
        throw refused(setting, "a number of at least 0");
    }

    private double share(Setting setting) {
        double share = number(setting, "a number from 0 to below 1");
        if (share >= 0 && share < 1) {
            return share;
        }
        throw refused(setting, "a number from 0 to below 1");
    }

    private List<Integer> sizes() {
        String expected = "at least two whole numbers above 0, separated by commas";
        List<Integer> sizes = new ArrayList<>();
        for (String size : text(Setting.NETWORK).split(",", -1)) {
            if (!size.matches("[1-9][0-9]{0,5}")) {
                throw refused(Setting.NETWORK, expected);
            }
            sizes.add(Integer.valueOf(size));
        }
        if (sizes.size() < 2) {
            throw refused(Setting.NETWORK, expected);
        }
        return sizes;
    }

    private <E extends Enum<E>> E constant(Setting setting, E[] constants) {
        StringJoiner expected = new StringJoiner(", ");
        for (E constant : constants) {
            if (SettingsText.word(constant).equals(text(setting))) {
                return constant;
            }
            expected.add(SettingsText.word(constant));
        }
        throw refused(setting, "one of " + expected);
    }

    private PixelScale pixelScale() {
        for (PixelScale scale : PixelScale.values()) {
            if (text(Setting.PIXEL_SCALE).equals(String.valueOf(scale.divisor()))) {
                return scale;
            }
        }
        throw refused(Setting.PIXEL_SCALE, "255 or 256");
    }

    private Regularization regularization() {
        double l2 = lambda(Setting.LAMBDA);
        double l1 = lambda(Setting.L1);
        if (l1 > 0 && l2 > 0) {
            throw new SettingException("--lambda (L2) and --l1 cannot both be above 0");
        }
        if (l1 > 0) {
            return new Regularization.L1(l1);
        }
        return l2 > 0 ? new Regularization.L2(l2) : Regularization.NONE;
    }

    private int patience(Setting setting, String prefix, String expected) {
        String text = text(setting);
        if (text.matches(prefix + "[1-9][0-9]{0,8}")) {
            return Integer.parseInt(text.substring(prefix.length()));
        }
        throw refused(setting, expected);
    }

    private Expansion expansion() {
        return ExpansionText.parse(text(Setting.EXPAND))
                .orElseThrow(() -> refused(Setting.EXPAND, ExpansionText.EXPECTED));
    }

    private Schedule schedule() {
        String text = text(Setting.SCHEDULE);
        String expected = "constant, halve-N or decay-to-S, for example halve-10 or decay-to-0.02";
        if (text.equals("constant")) {
            return Schedule.CONSTANT;
        }
        if (text.startsWith(SettingsText.DECAY_TO)) {
            return SettingsText.number(text.substring(SettingsText.DECAY_TO.length()))
                    .filter(share -> share > 0 && share <= 1)
                    .map(Schedule.Decay::new)
                    .orElseThrow(() -> refused(Setting.SCHEDULE, expected));
        }
        return new Schedule.Halving(patience(Setting.SCHEDULE, SettingsText.HALVE, expected));
    }

    private Stopping stopping() {
        return text(Setting.STOP).equals("never")
                ? Stopping.NEVER
                : new Stopping.NoImprovement(patience(
                        Setting.STOP,
                        SettingsText.NO_IMPROVEMENT,
                        "never or no-improvement-N, for example no-improvement-10"));
    }

    private Measured measured() {
        Map<DataSet, Integer> every = new EnumMap<>(DataSet.class);
        String text = text(Setting.MEASURE);
        if (!text.equals("nothing")) {
            for (String part : text.split(",", -1)) {
                addMeasured(part, every);
            }
        }
        return new Measured(
                every.getOrDefault(DataSet.TRAINING, 0),
                every.getOrDefault(DataSet.VALIDATION, 0),
                every.getOrDefault(DataSet.TEST, 0));
    }

    private void addMeasured(String part, Map<DataSet, Integer> every) {
        for (DataSet set : DataSet.values()) {
            if (part.equals(set.key())) {
                every.put(set, 1);
                return;
            }
            if (part.equals(set.key() + ":end")) {
                every.put(set, Measured.AT_END);
                return;
            }
            if (part.matches(set.key() + ":[1-9][0-9]{0,8}")) {
                every.put(set, Integer.valueOf(part.substring(part.indexOf(':') + 1)));
                return;
            }
        }
        throw refused(Setting.MEASURE, "training, validation or test, each with :k or :end if not every epoch");
    }
}
