package nndl.ui.training.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.PixelScale;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import nndl.nn.Activation;
import nndl.nn.Evaluation;
import nndl.nn.Initializer;
import nndl.nn.Network;
import nndl.nn.Objective;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.runs.KeptNetworks;
import nndl.training.runs.RunNetworks;
import nndl.ui.runs.RunInside;

/** Runs that never were: random networks on random pictures. */
final class MadeUp {
    static final double ETA = 0.5;
    static final List<Stroke> ONE = List.of(new Stroke(Tool.PEN, 20, List.of(new Point(150, 60), new Point(130, 220))));
    static final List<Stroke> DOT = List.of(new Stroke(Tool.PEN, 60, List.of(new Point(140, 140))));

    private static final int TESTED = 300;
    private static final int HIDDEN = 12;

    private MadeUp() {}

    static RunInside run(KeptNetworks kept, int epochs) {
        return run(kept, epochs, 1);
    }

    /** The test set was measured in every second epoch. */
    static RunInside run(KeptNetworks kept, int epochs, int seed) {
        Random random = new Random(seed);
        Digits tested = digits(random, TESTED);
        RunNetworks networks = kept.begin();
        List<EpochResult> results = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Network network =
                    new Network(List.of(784, HIDDEN, 10), Activation.SIGMOID, Objective.SIGMOID_CROSS_ENTROPY);
            Initializer.LARGE.draw(network, random::nextGaussian);
            Map<DataSet, Evaluation> measured = epoch % 2 == 0
                    ? Map.of(DataSet.TEST, Evaluation.of(network, tested.examples(PixelScale.BY_256)))
                    : Map.of();
            EpochResult result = new EpochResult(epoch, 0, 0, 0, ETA, 100, 0, measured);
            networks.put(result, network);
            results.add(result);
        }
        return new RunInside(
                networks,
                epoch -> epoch < epochs ? Optional.of(results.get(epoch)) : Optional.empty(),
                PixelScale.BY_256,
                tested,
                digits(random, 50).list());
    }

    private static Digits digits(Random random, int count) {
        List<Digit> digits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] grey = new byte[784];
            random.nextBytes(grey);
            digits.add(Digit.of(28, 28, grey, random.nextInt(10)));
        }
        return new Digits("made up", 28, 28, digits);
    }
}
