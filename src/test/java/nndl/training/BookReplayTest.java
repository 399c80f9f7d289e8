package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nndl.data.DataException;
import nndl.data.Mnist;
import nndl.data.MnistData;
import nndl.nn.Accuracy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The book's own numbers, from its own digits. */
class BookReplayTest {
    private static MnistData mnist;

    @BeforeAll
    static void load() throws DataException {
        mnist = Mnist.load(Optional.empty());
    }

    private static List<EpochResult> firstEpochs(String experiment, int epochs) throws InterruptedException {
        Experiment.Part part =
                Experiments.named(experiment).orElseThrow().parts().get(0);
        RunSettings settings = SettingsText.parse(SettingsText.format(part.settings()) + " --epochs " + epochs);
        return MadeUp.run(settings, Datasets.of(mnist, settings.data())).results();
    }

    private static void assertFigures(
            EpochResult result, double testCost, int testCorrect, double trainingCost, int trainingCorrect) {
        assertEquals(testCost, result.costAsPrinted(DataSet.TEST), 1e-9);
        assertEquals(trainingCost, result.costAsPrinted(DataSet.TRAINING), 1e-9);
        assertEquals(
                new Accuracy(testCorrect, 10_000),
                result.on(DataSet.TEST).orElseThrow().accuracy());
        assertEquals(
                new Accuracy(trainingCorrect, 1_000),
                result.on(DataSet.TRAINING).orElseThrow().accuracy());
    }

    @Test
    void overfit1k_firstFifteenEpochs_areTheBooks() throws InterruptedException {
        List<EpochResult> results = firstEpochs("overfit-1k", 15);
        assertFigures(results.get(0), 2.076277232, 5887, 1.843364786, 690);
        assertFigures(results.get(14), 1.202838511, 8046, 0.307043911, 979);
    }

    /** The penalty is divided by the size of the set evaluated, as network2.py does. */
    @Test
    void reg1k_firstEpoch_isTheBooks() throws InterruptedException {
        assertFigures(firstEpochs("reg-1k", 1).get(0), 2.190399961, 5898, 3.005466860, 690);
    }

    @Test
    void init30_firstEpoch_isTheBooks() throws InterruptedException {
        EpochResult result = firstEpochs("init-30", 1).get(0);
        assertEquals(
                new Accuracy(9270, 10_000),
                result.on(DataSet.VALIDATION).orElseThrow().accuracy());
    }

    /** η = 100: one answer for nearly every picture, and no number that is none. */
    @Test
    void tooFast_firstEpoch_goesOnAndSaysThatItAnswersOneDigit() throws InterruptedException {
        EpochResult result = firstEpochs("too-fast", 1).get(0);
        assertTrue(result.almostOnlyAnswer().isPresent());
    }
}
