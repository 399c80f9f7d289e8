package nndl.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import nndl.data.Decimals;
import nndl.data.PixelScale;
import nndl.nn.Activation;
import nndl.nn.Initializer;
import nndl.nn.Objective;
import nndl.nn.Regularization;

/** A run's settings as one line of text, which is also what one would type after {@code train}. */
public final class SettingsText {
    private static final String HALVE = "halve-";
    private static final String DECAY_TO = "decay-to-";
    private static final String NO_IMPROVEMENT = "no-improvement-";

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

    private final Map<Setting, String> values;

    private SettingsText(Map<Setting, String> values) {
        this.values = values;
    }

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
        return new SettingsText(values).settings();
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

    private static String word(Enum<?> constant) {
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

    private RunSettings settings() {
        Objective objective = constant(Setting.OBJECTIVE, Objective.values());
        Initializer initializer = constant(Setting.INIT, Initializer.values());
        var network = new RunSettings.Architecture(sizes(), constant(Setting.HIDDEN, Activation.values()), objective);
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
        return number(text(setting).replace(',', '.')).orElseThrow(() -> refused(setting, expected));
    }

    /** A finite number as a person types it; nothing for another text. */
    static Optional<Double> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(Double.valueOf(text)).filter(Double::isFinite)
                : Optional.empty();
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
            if (word(constant).equals(text(setting))) {
                return constant;
            }
            expected.add(word(constant));
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
        if (text.startsWith(DECAY_TO)) {
            return number(text.substring(DECAY_TO.length()))
                    .filter(share -> share > 0 && share <= 1)
                    .map(Schedule.Decay::new)
                    .orElseThrow(() -> refused(Setting.SCHEDULE, expected));
        }
        return new Schedule.Halving(patience(Setting.SCHEDULE, HALVE, expected));
    }

    private Stopping stopping() {
        return text(Setting.STOP).equals("never")
                ? Stopping.NEVER
                : new Stopping.NoImprovement(patience(
                        Setting.STOP, NO_IMPROVEMENT, "never or no-improvement-N, for example no-improvement-10"));
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
