package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nndl.data.Distortion;
import nndl.data.PixelScale;
import nndl.nn.Activation;
import nndl.nn.Initializer;
import nndl.nn.Objective;
import nndl.nn.Regularization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTextTest {
    static Stream<RunSettings> published() {
        return Experiments.all().stream().flatMap(e -> e.parts().stream()).map(Experiment.Part::settings);
    }

    @ParameterizedTest
    @MethodSource("published")
    void format_everyExperiment_readsBackEqual(RunSettings settings) {
        assertEquals(settings, SettingsText.parse(SettingsText.format(settings)));
        assertEquals(SettingsText.format(settings), settings.toString());
    }

    @Test
    void format_manyRandomSettings_readBackEqualInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Random random = new Random(1);
            for (int i = 0; i < 2_000; i++) {
                Locale.setDefault(i % 2 == 0 ? Locale.GERMANY : Locale.forLanguageTag("ar-EG"));
                RunSettings settings = random(random);
                assertEquals(settings, SettingsText.parse(SettingsText.format(settings)));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static RunSettings random(Random random) {
        List<Integer> sizes =
                random.ints(2 + random.nextInt(4), 1, 1000).boxed().toList();
        double lambda = Math.exp(20 * random.nextGaussian());
        boolean rules = random.nextBoolean();
        int k = one(random, List.of(0, 1, 7, Measured.AT_END));
        return new RunSettings(
                new RunSettings.Architecture(
                        sizes, one(random, List.of(Activation.values())), one(random, List.of(Objective.values()))),
                new RunSettings.Start(
                        one(random, List.of(Initializer.values())), random.nextInt(3), random.nextInt() >>> 1),
                new RunSettings.Data(
                        1 + random.nextInt(50_000),
                        1 + random.nextInt(10_000),
                        one(random, List.of(PixelScale.values())),
                        one(random, List.of(Expansion.NONE, Expansion.Distort.USUAL, distort(random))),
                        new Measured(k, rules ? 1 : k, 3)),
                new RunSettings.Learning(
                        1 + random.nextInt(500),
                        1 + random.nextInt(100),
                        Math.exp(20 * random.nextGaussian()),
                        one(
                                random,
                                List.of(
                                        Regularization.NONE,
                                        new Regularization.L1(lambda),
                                        new Regularization.L2(lambda))),
                        random.nextDouble(),
                        random.nextDouble(),
                        rules
                                ? new Schedule.Halving(1 + random.nextInt(99))
                                : one(random, List.of(Schedule.CONSTANT, new Schedule.Decay(1 - random.nextDouble()))),
                        rules ? new Stopping.NoImprovement(1 + random.nextInt(99)) : Stopping.NEVER));
    }

    private static Expansion distort(Random random) {
        return new Expansion.Distort(
                new Distortion.Strengths(
                        random.nextDouble(),
                        random.nextDouble(),
                        random.nextDouble() / 2,
                        random.nextDouble(),
                        100 * random.nextDouble(),
                        random.nextDouble()),
                random.nextDouble());
    }

    @Test
    void parse_expansion_takesWhatIsNotNamedAsUsual() {
        RunSettings settings = SettingsText.parse("--expand distort:elastic=20,handwriting=0.1");
        assertEquals(
                new Expansion.Distort(new Distortion.Strengths(1, 0.2, 0.15, 0.2, 20, 0.4), 0.1),
                settings.data().expansion());
    }

    @Test
    void parse_nothing_isTheBooksFirstNetwork() {
        RunSettings settings = SettingsText.parse("  ");
        assertEquals(List.of(784, 30, 10), settings.network().sizes());
        assertEquals(Objective.SIGMOID_QUADRATIC, settings.network().objective());
        assertEquals(Initializer.LARGE, settings.start().initializer());
        assertEquals(12345678, settings.start().seed());
        assertEquals(30, settings.learning().epochs());
        assertEquals(10, settings.learning().miniBatchSize());
        assertEquals(3.0, settings.learning().learningRate());
        assertEquals(Regularization.NONE, settings.learning().regularization());
    }

    /** network.py, which has the quadratic cost, draws once; network2.py draws again where it is told to use large weights. */
    @ParameterizedTest
    @CsvSource({
        "large, sigmoid-quadratic, 0",
        "large, sigmoid-cross-entropy, 1",
        "scaled, sigmoid-cross-entropy, 0",
        "scaled, sigmoid-quadratic, 0"
    })
    void parse_discardedDraws_areTheBooks(String init, String objective, int draws) {
        RunSettings settings = SettingsText.parse("--init " + init + " --objective " + objective);
        assertEquals(draws, settings.start().discardedDraws());
    }

    @Test
    void parse_commaAsDecimalSign_isTaken() {
        assertEquals(0.5, SettingsText.parse("--eta 0,5").learning().learningRate());
    }

    @ParameterizedTest
    @EnumSource
    void parse_nonsense_isRefusedByTheNameOfTheOption(Setting setting) {
        for (String nonsense : List.of("NaN", "Infinity", "-Infinity", "-1", "x", "1e999", "''", "--")) {
            String line = "--" + setting.key() + " " + nonsense;
            SettingException e = assertThrows(SettingException.class, () -> SettingsText.parse(line), line);
            assertTrue(e.getMessage().startsWith("--" + setting.key() + ": expected "), e.getMessage());
            assertTrue(e.getMessage().endsWith(", found \"" + nonsense + "\""), e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--network 784",
                "--network 784,0,10",
                "--network 784,,10",
                "--network 784,30,10,",
                "--network 784;10",
                "--seed 2147483648",
                "--seed 1.5",
                "--train-size 0",
                "--validation-size 0",
                "--pixel-scale 254",
                "--epochs 0",
                "--mini-batch 0",
                "--eta 0",
                "--eta -0.0",
                "--momentum 1",
                "--dropout 1",
                "--schedule halve-0",
                "--schedule halve-",
                "--schedule decay-to-0",
                "--schedule decay-to-1.1",
                "--schedule decay-to-",
                "--schedule decay-to-NaN",
                "--expand distort:",
                "--expand distort:shift",
                "--expand distort:shift=",
                "--expand distort:shift=1,",
                "--expand distort:shift=-1",
                "--expand distort:shift=NaN",
                "--expand distort:wobble=1",
                "--expand distort:thickness=1.1",
                "--expand distort:handwriting=1.1",
                "--expand distort:=1",
                "--stop no-improvement-0",
                "--measure training:0",
                "--measure training:-1",
                "--measure all",
                "--init Large",
                "--hidden sigmoid-quadratic"
            })
    void parse_outOfRange_isRefusedByTheNameOfTheOption(String line) {
        String option = line.substring(0, line.indexOf(' '));
        SettingException e = assertThrows(SettingException.class, () -> SettingsText.parse(line));
        assertTrue(e.getMessage().startsWith(option + ": expected "), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--learning-rate 3 | no setting is named \"--learning-rate\"",
                "eta 3 | no setting is named \"eta\"",
                "--eta | --eta has no value",
                "--lambda 1 --l1 1 | --lambda (L2) and --l1 cannot both be above 0",
                "--stop no-improvement-3 | a rule that waits for better validation accuracy needs the validation set"
                        + " measured after each epoch"
            })
    void parse_whatCannotBe_isRefusedInASentence(String line, String message) {
        assertEquals(
                message,
                assertThrows(SettingException.class, () -> SettingsText.parse(line))
                        .getMessage());
    }
}
