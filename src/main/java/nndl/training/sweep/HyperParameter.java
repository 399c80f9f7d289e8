package nndl.training.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;

/** What a {@link Grid} varies: a setting of a run that has one value, or the number of hidden neurons. */
public enum HyperParameter {
    /** η. */
    ETA(Setting.ETA),
    /** λ of L2. */
    LAMBDA(Setting.LAMBDA),
    /** λ of L1. */
    L1(Setting.L1),
    /** m. */
    MINI_BATCH(Setting.MINI_BATCH),
    /** Neurons of each hidden layer; 0 for no hidden layer. */
    NEURONS(Setting.NETWORK),
    /** μ. */
    MOMENTUM(Setting.MOMENTUM),
    /** Share deleted by dropout. */
    DROPOUT(Setting.DROPOUT),
    /** How many epochs. */
    EPOCHS(Setting.EPOCHS),
    /** How many training pictures are used. */
    TRAIN_SIZE(Setting.TRAIN_SIZE),
    /** Seed of all random streams. */
    SEED(Setting.SEED),
    /** How the first weights are drawn. */
    INIT(Setting.INIT),
    /** Output layer and cost. */
    OBJECTIVE(Setting.OBJECTIVE),
    /** Activation of the hidden layers. */
    HIDDEN(Setting.HIDDEN),
    /** How η changes. */
    SCHEDULE(Setting.SCHEDULE),
    /** When to end early. */
    STOP(Setting.STOP);

    private final Setting setting;

    HyperParameter(Setting setting) {
        this.setting = setting;
    }

    /**
     * The name in the terminal and in files.
     *
     * @return for example mini-batch
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The setting it is, or is made of.
     *
     * @return for example {@link Setting#ETA}
     */
    public Setting setting() {
        return setting;
    }

    /**
     * Whether its values are whole numbers.
     *
     * @return true for m, neurons, epochs, training pictures and seeds
     */
    public boolean isWhole() {
        return switch (this) {
            case MINI_BATCH, NEURONS, EPOCHS, TRAIN_SIZE, SEED -> true;
            default -> false;
        };
    }

    /**
     * The hyper-parameter of a name.
     *
     * @param key as {@link #key} says
     * @return it
     * @throws IllegalArgumentException with a sentence that lists the names, if there is none
     */
    public static HyperParameter named(String key) {
        StringJoiner names = new StringJoiner(", ");
        for (HyperParameter parameter : values()) {
            if (parameter.key().equals(key)) {
                return parameter;
            }
            names.add(parameter.key());
        }
        throw new IllegalArgumentException("no hyper-parameter is named \"" + key + "\"; there are " + names);
    }

    /**
     * The same settings with another value.
     *
     * @param settings any
     * @param value as it would be typed
     * @return the settings
     * @throws IllegalArgumentException with a sentence, if the value makes no sense
     */
    public RunSettings in(RunSettings settings, String value) {
        return SettingsText.with(settings, setting, this == NEURONS ? sizes(settings, value) : value);
    }

    private static String sizes(RunSettings settings, String neurons) {
        if (!neurons.matches("0|[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(
                    "neurons: expected a whole number from 0 to 999999, found \"" + neurons + "\"");
        }
        List<Integer> sizes = settings.network().sizes();
        int hidden = neurons.equals("0") ? 0 : Math.max(1, sizes.size() - 2);
        List<String> all = new ArrayList<>();
        all.add(String.valueOf(sizes.get(0)));
        all.addAll(Collections.nCopies(hidden, neurons));
        all.add(String.valueOf(sizes.get(sizes.size() - 1)));
        return String.join(",", all);
    }

    /**
     * Its value in some settings.
     *
     * @param settings any
     * @return as a grid would have it; nothing for hidden layers of different sizes
     */
    public Optional<String> of(RunSettings settings) {
        String value = SettingsText.value(settings, setting);
        if (this != NEURONS) {
            return Optional.of(value);
        }
        List<Integer> sizes = settings.network().sizes();
        List<Integer> hidden =
                sizes.subList(1, sizes.size() - 1).stream().distinct().toList();
        return switch (hidden.size()) {
            case 0 -> Optional.of("0");
            case 1 -> Optional.of(String.valueOf(hidden.get(0)));
            default -> Optional.empty();
        };
    }
}
