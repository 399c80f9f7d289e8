package nndl.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import nndl.training.MadeUp;
import nndl.training.RunSettings;
import nndl.training.SettingsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    private static Grid grid(String base, String... axes) {
        return new Grid(
                SettingsText.parse(base),
                List.of(axes).stream().map(Axis::parse).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eta=0.1..10x5log | 0.1 0.316 1 3.16 10",
                "eta = 10 .. 0.1 x 3 log | 10 1 0.1",
                "lambda=0,0.1, 1.0,10 | 0 0.1 1 10",
                "lambda=0..1x5 | 0 0.25 0.5 0.75 1",
                "lambda=0..0.3x4lin | 0 0.1 0.2 0.3",
                "mini-batch=1..100x5log | 1 3 10 32 100",
                "neurons=1..3x9 | 1 2 3",
                "eta=1,1.0,1e0 | 1",
                "init=large,scaled | large scaled",
                "schedule=constant,halve-3 | constant halve-3"
            })
    void axis_listOrRange_hasTheValuesOneWouldExpect(String text, String values) {
        assertEquals(List.of(values.split(" ")), Axis.parse(text).values());
    }

    /** Equal factors, whatever the ends. */
    @Test
    void axis_logarithmicRange_hasEqualFactorsToThreeDigits() {
        List<Double> values = Axis.parse("eta=0.0007..350x23log").values().stream()
                .map(Double::valueOf)
                .toList();
        double factor = Math.exp(Math.log(350 / 0.0007) / 22);
        for (int i = 1; i < 23; i++) {
            assertEquals(factor, values.get(i) / values.get(i - 1), factor * 0.01);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eta | expected a name and values, for example eta=0.1,1,10 or eta=0.1..10x5log, found \"eta\"",
                "eta= | eta: a value is missing",
                "eta=1,,2 | eta: a value is missing",
                "eta=0..10x5log | eta: a logarithmic range goes from a number above 0 to another",
                "eta=1..2x1 | eta: expected 2 to 1000 values in a range, found 1",
                "eta=a..2x3 | eta: expected a range such as 0.1..10x5log, found \"a\" at an end",
                "colour=1 | no hyper-parameter is named \"colour\"; there are eta, lambda, l1, mini-batch, neurons, momentum,"
                        + " dropout, epochs, train-size, seed, init, objective, hidden, schedule, stop"
            })
    void axis_thatMakesNoSense_isRefusedWithASentence(String text, String sentence) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, () -> Axis.parse(text))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eta=0,1 | --eta: expected a number above 0, found \"0\"",
                "eta=1..2 | --eta: expected a number above 0, found \"1..2\"",
                "mini-batch=0.5 | --mini-batch: expected a whole number from 1 to 2147483647, found \"0.5\"",
                "neurons=ten | neurons: expected a whole number from 0 to 999999, found \"ten\"",
                "l1=1 | --lambda (L2) and --l1 cannot both be above 0",
                "lambda=1 | lambda is varied twice, expected different hyper-parameters",
                "seed=1..1000x1000 | the grid has more than 10000 points"
            })
    void grid_thatMakesNoSense_isRefusedWithASentence(String axis, String sentence) {
        String tenOrMore = "lambda=1,2,3,4,5,6,7,8,9,10,11";
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, () -> grid("", tenOrMore, axis))
                        .getMessage());
    }

    @Test
    void points_ofTwoAxes_areEveryPairWithTheRestAsItWas() {
        Grid grid = grid("--network 784,10 --epochs 3", "eta=0.5,5", "lambda=0,1,10");
        assertEquals(
                List.of("0.5 0", "0.5 1", "0.5 10", "5 0", "5 1", "5 10"),
                grid.points().stream().map(p -> String.join(" ", p.values())).toList());
        assertEquals(
                IntStream.range(0, 6).boxed().toList(),
                grid.points().stream().map(Grid.Point::index).toList());
        for (Grid.Point point : grid.points()) {
            assertEquals(
                    SettingsText.parse("--network 784,10 --epochs 3 --eta "
                            + point.values().get(0) + " --lambda "
                            + point.values().get(1)),
                    point.settings());
        }
        assertEquals("eta 5, lambda 1", grid.name(grid.points().get(4)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "784,30,10 | 100 | 784,100,10",
                "784,30,20,10 | 7 | 784,7,7,10",
                "784,10 | 5 | 784,5,10",
                "784,30,10 | 0 | 784,10"
            })
    void neurons_anyNetwork_areThoseOfEachHiddenLayer(String before, String neurons, String after) {
        RunSettings settings = SettingsText.parse("--network " + before);
        RunSettings changed = HyperParameter.NEURONS.in(settings, neurons);
        assertEquals(SettingsText.parse("--network " + after), changed);
        assertEquals(neurons, HyperParameter.NEURONS.of(changed).orElseThrow());
    }

    /** network2.py discards a draw before large weights only: varying the one must not lose the other. */
    @Test
    void init_varied_discardsWhatTheBookDiscards() {
        Grid grid = grid("--objective sigmoid-cross-entropy --init scaled", "init=scaled,large");
        assertEquals(
                List.of(0, 1),
                grid.points().stream()
                        .map(p -> p.settings().start().discardedDraws())
                        .toList());
        Grid kept = grid("--init scaled --discarded-draws 3", "init=scaled,large");
        assertEquals(3, kept.points().get(1).settings().start().discardedDraws());
    }

    @Test
    void of_anyHyperParameter_readsBackWhatItWrites() {
        RunSettings settings = MadeUp.settings("--lambda 0.25 --momentum 0.5");
        for (HyperParameter parameter : HyperParameter.values()) {
            assertEquals(settings, parameter.in(settings, parameter.of(settings).orElseThrow()));
        }
    }
}
