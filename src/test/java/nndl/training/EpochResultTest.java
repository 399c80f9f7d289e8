package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nndl.nn.Activation;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.Network;
import nndl.nn.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpochResultTest {
    /** Of a hundred examples so many are answered 2, the others 0. */
    private static Evaluation answering2(int times, int classes) {
        Network mirror = new Network(List.of(classes, classes), Activation.LINEAR, Objective.LINEAR_QUADRATIC);
        for (int j = 0; j < classes; j++) {
            mirror.layer(2).setW(j, j, 1);
        }
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            double[] x = new double[classes];
            x[i < times ? classes - 1 : 0] = 1;
            double[] y = new double[classes];
            y[i % classes] = 1;
            examples.add(Example.of(x, y));
        }
        return Evaluation.of(mirror, examples);
    }

    private static EpochResult result(Map<DataSet, Evaluation> measurements) {
        return new EpochResult(4, 1, 1, 1, 0.5, 1000, 2, measurements);
    }

    @ParameterizedTest
    @CsvSource({"100, 2", "85, 2", "84, -1", "50, -1", "15, 0", "16, -1"})
    void almostOnlyAnswer_from85OfAHundredOn_isSaid(int times, int answer) {
        OptionalInt expected = answer < 0 ? OptionalInt.empty() : OptionalInt.of(answer);
        assertEquals(
                expected, result(Map.of(DataSet.TEST, answering2(times, 3))).almostOnlyAnswer());
    }

    @Test
    void almostOnlyAnswer_nothingMeasuredOrTwoClasses_isNone() {
        assertEquals(OptionalInt.empty(), result(Map.of()).almostOnlyAnswer());
        assertEquals(
                OptionalInt.empty(),
                result(Map.of(DataSet.TRAINING, answering2(100, 2))).almostOnlyAnswer());
    }

    @Test
    void measurements_mapChangedAfterwards_stay() {
        Map<DataSet, Evaluation> measurements = new EnumMap<>(DataSet.class);
        measurements.put(DataSet.TEST, answering2(50, 3));
        EpochResult result = result(measurements);
        measurements.clear();
        assertEquals(100, result.on(DataSet.TEST).orElseThrow().accuracy().total());
    }

    /** The penalty is 2 with n = 1000, so it is 20 over the hundred that were evaluated. */
    @Test
    void metrics_ofASetThatWasMeasured_areCostAsPrintedAndCount() {
        Evaluation evaluation = answering2(50, 3);
        EpochResult result = result(Map.of(DataSet.TEST, evaluation));
        assertEquals(evaluation.dataCost() + 20, Metric.TEST_COST.of(result).orElseThrow(), 1e-12);
        assertEquals(Optional.of((double) evaluation.accuracy().correct()), Metric.TEST_CORRECT.of(result));
        assertEquals(Optional.empty(), Metric.TRAINING_COST.of(result));
        assertEquals(Optional.empty(), Metric.VALIDATION_CORRECT.of(result));
    }
}
