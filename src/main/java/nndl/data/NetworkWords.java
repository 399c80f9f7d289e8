package nndl.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nndl.nn.Activation;
import nndl.nn.Network;
import nndl.nn.Objective;

/** The words that a network file uses for activations, outputs and costs. */
final class NetworkWords {
    static final String QUADRATIC = "QuadraticCost";
    static final String CROSS_ENTROPY = "CrossEntropyCost";

    static final List<String> ACTIVATIONS =
            Arrays.stream(Activation.values()).map(NetworkWords::activation).toList();
    static final List<String> OUTPUTS = Arrays.stream(Objective.values())
            .map(NetworkWords::output)
            .distinct()
            .toList();
    static final List<String> COSTS = Stream.concat(
                    Stream.of(QUADRATIC, CROSS_ENTROPY),
                    Arrays.stream(Objective.values()).map(Objective::name))
            .toList();

    private NetworkWords() {}

    static String activation(Activation activation) {
        return activation.name().toLowerCase(Locale.ROOT);
    }

    /** The activation of one of {@link #ACTIVATIONS}. */
    static Activation activation(String word) {
        return Activation.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static String output(Objective objective) {
        return switch (objective) {
            case SIGMOID_QUADRATIC, SIGMOID_CROSS_ENTROPY -> "sigmoid";
            case SOFTMAX_LOG_LIKELIHOOD -> "softmax";
            case LINEAR_QUADRATIC -> "linear";
        };
    }

    /** The book's word where its program can run the network, the name of our objective where it cannot. */
    static String cost(Network network) {
        Objective objective = network.objective();
        boolean sigmoidsOnly =
                network.hidden() == Activation.SIGMOID || network.sizes().size() == 2;
        if (sigmoidsOnly && objective == Objective.SIGMOID_QUADRATIC) {
            return QUADRATIC;
        }
        if (sigmoidsOnly && objective == Objective.SIGMOID_CROSS_ENTROPY) {
            return CROSS_ENTROPY;
        }
        return objective.name();
    }

    /**
     * The objective of a file, if its cost and its output go together.
     *
     * @param cost one of {@link #COSTS}
     * @param output one of {@link #OUTPUTS}, or empty where the file names none: then sigmoid for the book's costs, and
     *     what our own costs name themselves
     */
    static Optional<Objective> objective(String cost, Optional<String> output) {
        return Arrays.stream(Objective.values())
                .filter(objective -> names(cost, objective))
                .filter(objective -> output.map(output(objective)::equals).orElse(true))
                .findFirst();
    }

    private static boolean names(String cost, Objective objective) {
        return switch (cost) {
            case QUADRATIC -> objective == Objective.SIGMOID_QUADRATIC || objective == Objective.LINEAR_QUADRATIC;
            case CROSS_ENTROPY -> objective == Objective.SIGMOID_CROSS_ENTROPY;
            default -> objective.name().equals(cost);
        };
    }
}
