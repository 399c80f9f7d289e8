package nndl.training;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import nndl.data.Decimals;
import nndl.nn.Regularization;

/**
 * A run's settings as one line of text, which is also what one would type after {@code train}: here it is written, and by
 * {@link SettingsReader} read.
 */
public final class SettingsText {
    static final String HALVE = "halve-";
    static final String DECAY_TO = "decay-to-";
    static final String NO_IMPROVEMENT = "no-improvement-";

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

    private SettingsText() {}

    /**
     * Reads a line such as {@code --network 784,30,10 --eta 0.5}; what it does not name is as {@link Setting} says.
     *
     * @param line names and values, separated by spaces
     * @return the settings
     * @throws SettingException if a name is unknown or a value makes no sense
     */
    public static RunSettings parse(String line) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        String[] words = line.strip().split("\\s+");
        for (int i = 0; i < words.length && !words[0].isEmpty(); i += 2) {
            Setting setting = named(words[i]);
            if (i + 1 == words.length) {
                throw new SettingException("--" + setting.key() + " has no value");
            }
            values.put(setting, words[i + 1]);
        }
        return of(values);
    }

    private static Setting named(String word) {
        for (Setting setting : Setting.values()) {
            if (word.equals("--" + setting.key())) {
                return setting;
            }
        }
        throw new SettingException("no setting is named \"" + word + "\"");
    }

    /**
     * The settings with the given values.
     *
     * @param values as typed; what is missing is as {@link Setting} says
     * @return the settings
     * @throws SettingException if a value makes no sense
     */
    public static RunSettings of(Map<Setting, String> values) {
        return new SettingsReader(values).settings();
    }

    /**
     * The same settings but for one.
     *
     * <p>Where what is discarded before the first weights is as in the book's programs, it stays so for other first weights
     * and another objective.
     *
     * @param settings any
     * @param setting what is to be another
     * @param value as typed
     * @return the settings
     * @throws SettingException if the value makes no sense
     */
    public static RunSettings with(RunSettings settings, Setting setting, String value) {
        Map<Setting, String> values = values(settings);
        RunSettings.Start start = settings.start();
        if (start.discardedDraws()
                == RunSettings.Start.discardedByTheBook(
                        start.initializer(), settings.network().objective())) {
            values.put(Setting.DISCARDED_DRAWS, Setting.DISCARDED_DRAWS.byDefault());
        }
        values.put(setting, value);
        return of(values);
    }

    /**
     * One of the settings.
     *
     * @param settings any
     * @param setting which
     * @return as it would be typed
     */
    public static String value(RunSettings settings, Setting setting) {
        return values(settings).getOrDefault(setting, setting.byDefault());
    }

    /**
     * The settings as one line, all of them named.
     *
     * @param settings any
     * @return what {@link #parse} reads back to equal settings
     */
    public static String format(RunSettings settings) {
        StringJoiner line = new StringJoiner(" ");
        values(settings).forEach((setting, value) -> line.add("--" + setting.key() + " " + value));
        return line.toString();
    }

    /**
     * In which settings a run is unlike another.
     *
     * @param of the run's settings
     * @param from the other's
     * @return those that differ, with the values of the first, as typed
     */
    public static Map<Setting, String> differences(RunSettings of, RunSettings from) {
        Map<Setting, String> differences = values(of);
        Map<Setting, String> others = values(from);
        // The one kind of penalty where there is none of it.
        others.keySet().stream()
                .filter(setting -> !differences.containsKey(setting))
                .toList()
                .forEach(setting -> differences.put(setting, "0"));
        differences.entrySet().removeIf(entry -> entry.getValue().equals(others.getOrDefault(entry.getKey(), "0")));
        return differences;
    }

    private static Map<Setting, String> values(RunSettings settings) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        RunSettings.Architecture network = settings.network();
        values.put(
                Setting.NETWORK,
                String.join(",", network.sizes().stream().map(String::valueOf).toList()));
        values.put(Setting.HIDDEN, word(network.hidden()));
        values.put(Setting.OBJECTIVE, word(network.objective()));
        RunSettings.Start start = settings.start();
        values.put(Setting.INIT, word(start.initializer()));
        values.put(Setting.DISCARDED_DRAWS, String.valueOf(start.discardedDraws()));
        values.put(Setting.SEED, String.valueOf(start.seed()));
        RunSettings.Data data = settings.data();
        values.put(Setting.TRAIN_SIZE, String.valueOf(data.trainingSize()));
        values.put(Setting.VALIDATION_SIZE, String.valueOf(data.validationSize()));
        values.put(Setting.PIXEL_SCALE, String.valueOf(data.pixelScale().divisor()));
        values.put(Setting.EXPAND, ExpansionText.format(data.expansion()));
        RunSettings.Learning learning = settings.learning();
        values.put(Setting.EPOCHS, String.valueOf(learning.epochs()));
        values.put(Setting.MINI_BATCH, String.valueOf(learning.miniBatchSize()));
        values.put(Setting.ETA, number(learning.learningRate()));
        boolean l1 = learning.regularization() instanceof Regularization.L1;
        values.put(
                l1 ? Setting.L1 : Setting.LAMBDA,
                number(learning.regularization().lambda()));
        values.put(Setting.MOMENTUM, number(learning.momentum()));
        values.put(Setting.DROPOUT, number(learning.dropout()));
        values.put(Setting.SCHEDULE, schedule(learning.schedule()));
        int stopping = learning.stopping().patience();
        values.put(Setting.STOP, stopping == 0 ? "never" : NO_IMPROVEMENT + stopping);
        values.put(Setting.MEASURE, measured(data.measured()));
        return values;
    }

    /** A number as a person would type it, with a dot in every locale, that reads back to the same bits. */
    static String number(double value) {
        String text = Decimals.of(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String schedule(Schedule schedule) {
        if (schedule instanceof Schedule.Decay decay) {
            return DECAY_TO + number(decay.share());
        }
        return schedule.patience() == 0 ? "constant" : HALVE + schedule.patience();
    }

    /** A constant as it is typed. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String measured(Measured measured) {
        StringJoiner sets = new StringJoiner(",");
        sets.setEmptyValue("nothing");
        for (DataSet set : DataSet.values()) {
            int every = measured.every(set);
            if (every == Measured.AT_END) {
                sets.add(set.key() + ":end");
            } else if (every > 0) {
                sets.add(every == 1 ? set.key() : set.key() + ":" + every);
            }
        }
        return sets.toString();
    }

    /** A finite number as a person types it; nothing for another text. */
    static Optional<Double> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(Double.valueOf(text)).filter(Double::isFinite)
                : Optional.empty();
    }
}
