package nndl.labs.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nndl.nn.Activation;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.Network;
import nndl.nn.Objective;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.Experiments;
import nndl.training.RunSettings;
import nndl.training.SettingsText;
import nndl.ui.book.Exercise;
import nndl.ui.book.Exercise.Outcome;
import nndl.ui.book.Exercise.Verdict;
import org.junit.jupiter.api.Test;

final class TrainingExercisesTest {
    private static final int PICTURES = 100;

    private RunSettings settings =
            Experiments.named("first-network").orElseThrow().parts().get(0).settings();
    private final List<EpochResult> results = new ArrayList<>();

    @Test
    void anyExercise_withoutARun_saysSo() {
        for (int i = 0; i < TrainingExercises.IDS.size(); i++) {
            assertOutcome(Verdict.NOT_YET, "exercise.noRun", check(i));
        }
    }

    @Test
    void stuck_nearlyOneAnswer_isRightForThatReason() {
        add(100, Map.of(DataSet.TEST, answering(90, 10)));
        assertOutcome(Verdict.RIGHT, "exercise.stuck.fast", check(0));
        add(0.001, Map.of(DataSet.TEST, answering(86, 10)));
        assertOutcome(Verdict.RIGHT, "exercise.stuck.slow", check(0));
        assertEquals(List.of("0.001", 0, 1), check(0).arguments());
    }

    @Test
    void stuck_variedAnswers_saysHowVaried() {
        add(3, Map.of(DataSet.TEST, answering(80, 10)));
        assertOutcome(Verdict.NOT_YET, "exercise.stuck.varied", check(0));
        assertEquals(List.of("3", 0, "80%"), check(0).arguments());
    }

    @Test
    void stuck_anotherNetwork_isNotWhatWasAsked() {
        settings = parse("--network 784,100,10 --eta 100");
        add(100, Map.of(DataSet.TEST, answering(90, 10)));
        assertOutcome(Verdict.NOT_YET, "exercise.stuck.other", check(0));
    }

    @Test
    void ninetyFive_bestEpochCounts() {
        add(3, Map.of(DataSet.TEST, answering(10, 94)));
        assertOutcome(Verdict.NOT_YET, "exercise.ninetyFive.below", check(1));
        add(3, Map.of(DataSet.TEST, answering(10, 95)));
        add(3, Map.of(DataSet.TEST, answering(10, 93)));
        assertOutcome(Verdict.RIGHT, "exercise.ninetyFive.right", check(1));
        assertEquals(List.of("95", "100", 1), check(1).arguments());
    }

    @Test
    void ninetyFive_otherLayers_areNotWhatWasAsked() {
        settings = parse("--network 784,30,30,10");
        add(3, Map.of(DataSet.TEST, answering(10, 99)));
        assertOutcome(Verdict.NOT_YET, "exercise.ninetyFive.other", check(1));
    }

    @Test
    void overfitting_testRisesWhileTrainingFalls_isRight() {
        costs(2, 2);
        costs(1, 1.2);
        costs(0.5, 1.5);
        assertOutcome(Verdict.RIGHT, "exercise.overfitting.right", check(2));
        assertEquals(List.of("1.200", 1, "1.500", 2, "1.000", "0.500"), check(2).arguments());
    }

    @Test
    void overfitting_testFallsOrWavers_isNotYet() {
        costs(2, 2);
        costs(1, 1.2);
        costs(0.5, 1.22);
        assertOutcome(Verdict.NOT_YET, "exercise.overfitting.flat", check(2));
    }

    @Test
    void overfitting_bothRise_isSomethingElse() {
        costs(1, 1.2);
        costs(3, 2);
        assertOutcome(Verdict.NOT_YET, "exercise.overfitting.both", check(2));
    }

    @Test
    void overfitting_trainingSetNotMeasured_saysSo() {
        add(3, Map.of(DataSet.TEST, costing(1)));
        assertOutcome(Verdict.NOT_YET, "exercise.notMeasured", check(2));
    }

    private Outcome check(int exercise) {
        List<Exercise> all = new TrainingExercises(() -> settings, () -> results).all();
        assertEquals(TrainingExercises.IDS.get(exercise), all.get(exercise).id());
        return all.get(exercise).check().get();
    }

    private static void assertOutcome(Verdict verdict, String key, Outcome outcome) {
        assertEquals(key, outcome.key());
        assertEquals(verdict, outcome.verdict());
    }

    private static RunSettings parse(String settings) {
        return SettingsText.parse("--objective sigmoid-quadratic --init large --pixel-scale 256 " + settings);
    }

    private void costs(double training, double test) {
        add(3, Map.of(DataSet.TRAINING, costing(training), DataSet.TEST, costing(test)));
    }

    private void add(double learningRate, Map<DataSet, Evaluation> measurements) {
        results.add(new EpochResult(results.size(), 1, 1, 1, learningRate, 50_000, 0, measurements));
    }

    /** One linear neuron with the bias that makes the cost b²/2 what is wanted. */
    private static Evaluation costing(double cost) {
        Network network = new Network(List.of(1, 1), Activation.SIGMOID, Objective.LINEAR_QUADRATIC);
        network.layer(2).setB(0, Math.sqrt(2 * cost));
        return Evaluation.of(network, List.of(Example.of(new double[] {0}, new double[] {0})));
    }

    /** Three classes, a hundred pictures: so many answered 0, and so many right. */
    private static Evaluation answering(int zeros, int right) {
        Network network = new Network(List.of(3, 3), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        for (int j = 0; j < 3; j++) {
            network.layer(2).setW(j, j, 1);
        }
        return Evaluation.of(
                network,
                IntStream.range(0, PICTURES)
                        .mapToObj(i -> {
                            int answer = i < zeros ? 0 : 1;
                            int desired = i < right ? answer : 2;
                            return Example.of(oneOf(answer), oneOf(desired));
                        })
                        .toList());
    }

    private static double[] oneOf(int k) {
        double[] values = new double[3];
        values[k] = 1;
        return values;
    }
}
