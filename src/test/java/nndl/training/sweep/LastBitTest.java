package nndl.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nndl.nn.Example;
import nndl.nn.Layer;
import nndl.nn.Network;
import nndl.training.Datasets;
import nndl.training.MadeUp;
import nndl.training.Recorder;
import nndl.training.RunControl;
import nndl.training.RunSettings;
import nndl.training.TrainingSession;
import nndl.training.TrainingState;
import org.junit.jupiter.api.Test;

class LastBitTest {
    private static final Datasets DATA = MadeUp.datasets(60);
    private static final RunSettings SETTINGS = MadeUp.settings("--epochs 3 --lambda 1");
    private static final LastBit.Place OUTPUT = new LastBit.Place(3, 0, 0);

    private static List<LastBit.Sample> samples(RunSettings settings, LastBit.Place place) throws InterruptedException {
        List<LastBit.Sample> samples = new ArrayList<>();
        new LastBit(settings, DATA, place).run((sample, soFar) -> samples.add(sample), () -> false);
        return samples;
    }

    @Test
    void start_differsInOneWeightByItsLastBit() throws InterruptedException {
        LastBit.Sample start = samples(SETTINGS, OUTPUT).get(0);
        double w = TrainingState.first(SETTINGS, 60).network().layer(3).w(0, 0);
        assertEquals(0, start.miniBatches());
        assertEquals(Math.ulp(w), start.distance());
        assertEquals(0, start.answers());
    }

    /** The distances are those of two whole runs, one of them begun with the other bit, epoch by epoch. */
    @Test
    void samples_afterEachEpoch_areTheDistanceOfTwoWholeRuns() throws InterruptedException {
        Recorder one = MadeUp.run(SETTINGS, DATA);
        Network first = TrainingState.first(SETTINGS, 60).network();
        flipLastBit(first.layer(3), 0, 0);
        Recorder other = new Recorder();
        // The same streams, of which the weights have used up a part that the shuffles do not miss.
        new TrainingSession(SETTINGS, DATA, TrainingState.from(SETTINGS, first, 60)).run(other, new RunControl());
        assertNotEquals(MadeUp.bits(one), MadeUp.bits(other));
        List<LastBit.Sample> samples = samples(SETTINGS, OUTPUT);
        for (int epoch = 0; epoch < 3; epoch++) {
            double epochsDone = epoch + 1;
            LastBit.Sample sample = samples.stream()
                    .filter(s -> s.epochs() == epochsDone)
                    .findFirst()
                    .orElseThrow();
            List<Double> a = MadeUp.parameters(one.networks().get(epoch));
            List<Double> b = MadeUp.parameters(other.networks().get(epoch));
            double greatest = 0;
            for (int i = 0; i < a.size(); i++) {
                greatest = Math.max(greatest, Math.abs(a.get(i) - b.get(i)));
            }
            assertEquals(greatest, sample.distance());
        }
    }

    @Test
    void samples_ofAnEpochOf9_areTakenTo10In1sThenIn10sAndAtEachEnd() throws InterruptedException {
        assertEquals(
                List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 18L, 20L, 27L),
                samples(SETTINGS, OUTPUT).stream()
                        .map(LastBit.Sample::miniBatches)
                        .toList());
    }

    /** A pixel that is never on: its weight takes part in nothing, and without decay it stays the only difference. */
    @Test
    void parting_weightThatTakesPartInNothing_neverComes() throws InterruptedException {
        RunSettings plain = MadeUp.settings("--network 20,6,10 --epochs 3");
        Datasets dark = new Datasets(
                MadeUp.examples(60).stream()
                        .filter(example -> !isOn(example, 19))
                        .toList(),
                DATA.validation(),
                DATA.test().stream().filter(example -> !isOn(example, 19)).toList());
        LastBit.Parting parting =
                new LastBit(plain, dark, new LastBit.Place(2, 0, 19)).run((sample, soFar) -> {}, () -> false);
        assertEquals(new LastBit.Parting(Optional.empty(), Optional.empty(), Optional.empty()), parting);
    }

    private static boolean isOn(Example example, int pixel) {
        int[] index = new int[20];
        example.nonZeros(index, new double[20]);
        for (int i = 0; i < example.count(); i++) {
            if (index[i] == pixel) {
                return true;
            }
        }
        return false;
    }

    /** Momentum and a large learning rate: the rounding grows until answers differ. */
    @Test
    void parting_chaoticRun_comesEarlyAndReachesTheAnswers() throws InterruptedException {
        RunSettings wild = MadeUp.settings("--epochs 20 --eta 3 --hidden tanh --momentum 0.8");
        LastBit.Parting parting = new LastBit(wild, DATA, OUTPUT).run((sample, soFar) -> {}, () -> false);
        assertTrue(parting.elsewhere().orElseThrow() <= 2, parting::toString);
        assertTrue(parting.answers().orElseThrow().answers() > 0);
    }

    /** Where rounding swallows the bit the demonstration ends, and a whole run begun with that bit ends as the other does. */
    @Test
    void parting_bitThatRoundingSwallows_endsWhereBothStayTheSame() throws InterruptedException {
        RunSettings plain = MadeUp.settings("--epochs 3 --eta 3");
        List<Double> one = lastParameters(plain, TrainingState.first(plain, 60).network());
        int swallowed = 0;
        for (int j = 0; j < 10; j++) {
            List<LastBit.Sample> samples = new ArrayList<>();
            LastBit.Parting parting = new LastBit(plain, DATA, new LastBit.Place(3, j, 0))
                    .run((sample, soFar) -> samples.add(sample), () -> false);
            Network first = TrainingState.first(plain, 60).network();
            flipLastBit(first.layer(3), j, 0);
            assertEquals(
                    parting.again().isPresent(), lastParameters(plain, first).equals(one), "weight " + j);
            if (parting.again().isPresent()) {
                swallowed++;
                assertEquals(parting.again().get(), samples.get(samples.size() - 1));
            }
        }
        assertTrue(swallowed > 0 && swallowed < 10, "swallowed " + swallowed);
    }

    private static List<Double> lastParameters(RunSettings settings, Network first) throws InterruptedException {
        Recorder recorder = new Recorder();
        new TrainingSession(settings, DATA, TrainingState.from(settings, first, 60)).run(recorder, new RunControl());
        return MadeUp.parameters(recorder.networks().get(2));
    }

    private static void flipLastBit(Layer layer, int j, int k) {
        layer.setW(j, k, Double.longBitsToDouble(Double.doubleToLongBits(layer.w(j, k)) ^ 1));
    }

    @Test
    void greatestOfTheOutputLayer_isTheGreatest() {
        Network network = TrainingState.first(SETTINGS, 60).network();
        LastBit.Place place = LastBit.Place.greatestOfTheOutputLayer(network);
        double greatest = Math.abs(network.layer(3).w(place.j(), place.k()));
        assertEquals(3, place.l());
        for (int j = 0; j < 10; j++) {
            for (int k = 0; k < 6; k++) {
                assertTrue(Math.abs(network.layer(3).w(j, k)) <= greatest);
            }
        }
    }

    @Test
    void run_cancelled_stopsAtOnce() throws InterruptedException {
        List<LastBit.Sample> samples = new ArrayList<>();
        new LastBit(SETTINGS, DATA, OUTPUT).run((sample, soFar) -> samples.add(sample), () -> true);
        assertEquals(1, samples.size());
    }
}
