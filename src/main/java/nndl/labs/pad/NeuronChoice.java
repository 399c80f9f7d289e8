package nndl.labs.pad;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nndl.labs.pad.Reading.Reasons;
import nndl.nn.Layer;

/** Which neurons of layer 2 are shown, and what they are made of. */
final class NeuronChoice {
    /** The most that are shown. */
    static final int MOST = 30;

    private NeuronChoice() {}

    /** The neurons that are shown, in rising order: all of a small layer, of a wide one those that speak loudest. */
    static int[] shown(Reading reading) {
        int neurons =
                reading.question().chosenNetwork().map(PadNetwork::neurons).orElse(0);
        double[] voices = reading.reasons().map(Reasons::voices).orElse(new double[0]);
        if (neurons <= MOST || voices.length == 0) {
            return IntStream.range(0, Math.min(neurons, MOST)).toArray();
        }
        return IntStream.range(0, neurons)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -Math.abs(voices[j])))
                .limit(MOST)
                .mapToInt(j -> j)
                .sorted()
                .toArray();
    }

    /** The one looked at: the wanted one, or the loudest; none where none is wanted and nothing drawn. */
    static OptionalInt lookedAt(Reading reading, int wanted) {
        int neurons =
                reading.question().chosenNetwork().map(PadNetwork::neurons).orElse(0);
        if (wanted >= 0 && wanted < neurons) {
            return OptionalInt.of(wanted);
        }
        double[] voices = reading.reasons()
                .map(reasons -> reasons.voices().length == 0 ? reasons.a() : reasons.voices())
                .orElse(new double[0]);
        return IntStream.range(0, voices.length)
                .boxed()
                .max(Comparator.comparingDouble(j -> Math.abs(voices[j])))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The weights into a neuron, row by row of the picture. */
    static double[] weights(PadNetwork network, int neuron) {
        Layer layer = network.saved().network().layer(2);
        return IntStream.range(0, layer.inputs())
                .mapToDouble(k -> layer.w(neuron, k))
                .toArray();
    }

    /** Weight times input of each pixel; all 0 without ink. */
    static double[] weightedPixels(Reading reading, PadNetwork network, int neuron) {
        double[] products = weights(network, neuron);
        if (reading.prepared().isEmpty()) {
            Arrays.fill(products, 0);
            return products;
        }
        int[] greys = reading.prepared().get().digit().greys();
        for (int k = 0; k < products.length; k++) {
            products[k] *= network.saved().pixelScale().value(greys[k]);
        }
        return products;
    }
}
