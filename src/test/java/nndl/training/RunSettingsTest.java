package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import nndl.data.PixelScale;
import nndl.nn.Activation;
import nndl.nn.Initializer;
import nndl.nn.Objective;
import nndl.nn.Regularization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunSettingsTest {
    private static RunSettings.Learning learning(
            int epochs, int miniBatchSize, double learningRate, double momentum, double dropout) {
        return new RunSettings.Learning(
                epochs,
                miniBatchSize,
                learningRate,
                Regularization.NONE,
                momentum,
                dropout,
                Schedule.CONSTANT,
                Stopping.NEVER);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 0, 0, 'epochs must be at least 1, was 0'",
        "1, 0, 1, 0, 0, 'mini-batch size must be at least 1, was 0'",
        "1, 1, 0, 0, 0, 'learning rate must be above 0, was 0.0'",
        "1, 1, NaN, 0, 0, 'learning rate must be above 0, was NaN'",
        "1, 1, Infinity, 0, 0, 'learning rate must be above 0, was Infinity'",
        "1, 1, 1, 1, 0, 'momentum must be at least 0 and below 1, was 1.0'",
        "1, 1, 1, NaN, 0, 'momentum must be at least 0 and below 1, was NaN'",
        "1, 1, 1, 0, -0.1, 'dropout must be at least 0 and below 1, was -0.1'",
        "1, 1, 1, 0, NaN, 'dropout must be at least 0 and below 1, was NaN'"
    })
    void learning_numberOutOfRange_isRefusedInASentence(
            int epochs, int miniBatchSize, double eta, double momentum, double dropout, String message) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> learning(epochs, miniBatchSize, eta, momentum, dropout))
                        .getMessage());
    }

    @Test
    void architecture_listChangedAfterwards_stays() {
        List<Integer> sizes = new ArrayList<>(List.of(2, 3));
        var network = new RunSettings.Architecture(sizes, Activation.TANH, Objective.SIGMOID_QUADRATIC);
        sizes.set(0, 99);
        assertEquals(List.of(2, 3), network.sizes());
    }

    @Test
    void parts_thatCannotBe_areRefused() {
        Measured measured = Measured.TRAINING_AND_TEST;
        List<Integer> one = List.of(3);
        List<Integer> none = List.of(3, 0);
        refused(() -> new RunSettings.Architecture(one, Activation.TANH, Objective.SIGMOID_QUADRATIC));
        refused(() -> new RunSettings.Architecture(none, Activation.TANH, Objective.SIGMOID_QUADRATIC));
        refused(() -> new RunSettings.Start(Initializer.LARGE, -1, 1));
        refused(() -> new RunSettings.Start(Initializer.LARGE, 0, -1));
        refused(() -> new RunSettings.Data(0, 1, PixelScale.BY_255, Expansion.NONE, measured));
        refused(() -> new RunSettings.Data(1, 0, PixelScale.BY_255, Expansion.NONE, measured));
        refused(() -> new Stopping.NoImprovement(0));
        refused(() -> new Schedule.Halving(0));
        refused(() -> new Schedule.Decay(0));
        refused(() -> new Schedule.Decay(1.01));
        refused(() -> new Schedule.Decay(Double.NaN));
        refused(() -> new Expansion.Distort(Expansion.Distort.USUAL.strengths(), -0.1));
        refused(() -> new Expansion.Distort(Expansion.Distort.USUAL.strengths(), Double.NaN));
    }

    private static void refused(Executable asked) {
        assertThrows(IllegalArgumentException.class, asked);
    }

    @Test
    void withSeed_another_changesTheSeedAlone() {
        RunSettings settings = MadeUp.settings("--lambda 2");
        RunSettings other = settings.withSeed(3);
        assertEquals(3, other.start().seed());
        assertNotEquals(settings, other);
        assertEquals(settings, other.withSeed(settings.start().seed()));
    }
}
