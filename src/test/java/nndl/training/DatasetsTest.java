package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.MnistData;
import nndl.nn.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetsTest {
    @Test
    void of_sizesInTheSettings_takesTheFirst() {
        MnistData mnist = MadeUp.mnist(60);
        RunSettings.Data settings =
                MadeUp.settings("--train-size 7 --validation-size 5").data();
        Datasets data = Datasets.of(mnist, settings);
        List<Example> all = mnist.training().examples(settings.pixelScale());
        assertEquals(all.subList(0, 7), data.of(DataSet.TRAINING));
        assertEquals(5, data.of(DataSet.VALIDATION).size());
        assertEquals(50, data.of(DataSet.TEST).size());
    }

    @Test
    void of_sizesBeyondWhatThereIs_takesAll() {
        Datasets data = MadeUp.datasets(60);
        assertEquals(60, data.training().size());
        assertEquals(40, data.validation().size());
    }

    @ParameterizedTest
    @CsvSource({"255, 1.0, 0.50196078431372549", "256, 0.99609375, 0.5"})
    void of_pixelScale_setsWhatFullInkIs(String scale, double full, double half) {
        Digits digits = new Digits("one", 3, 1, List.of(Digit.of(3, 1, new byte[] {(byte) 255, 0, (byte) 128}, 4)));
        Datasets data = Datasets.of(
                new MnistData(digits, digits, digits),
                MadeUp.settings("--pixel-scale " + scale).data());
        for (DataSet set : DataSet.values()) {
            double[] value = new double[2];
            data.of(set).get(0).nonZeros(new int[2], value);
            assertEquals(full, value[0]);
            assertEquals(half, value[1]);
        }
    }

    @Test
    void datasets_noTrainingExample_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Datasets(List.of(), List.of(), List.of()));
    }
}
