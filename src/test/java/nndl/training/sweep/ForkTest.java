package nndl.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import nndl.nn.Regularization;
import nndl.training.Datasets;
import nndl.training.MadeUp;
import nndl.training.Recorder;
import nndl.training.RunControl;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;
import nndl.training.TrainingSession;
import nndl.training.TrainingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForkTest {
    private static final Datasets DATA = MadeUp.datasets(60);

    /** Everything that a state holds beside the parameters takes part in one of these. */
    private static final String EVERYTHING = "--epochs 12 --lambda 2 --momentum 0.5 --dropout 0.2 --schedule halve-1";

    private static List<String> goOn(TrainingSession session) throws InterruptedException {
        Recorder recorder = new Recorder();
        session.run(recorder, new RunControl());
        return MadeUp.bits(recorder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--epochs 12", "--epochs 12 --lambda 2", EVERYTHING, "--epochs 12 --schedule decay-to-0.1"})
    void fork_nothingChanged_goesOnBitByBitFromAnyEpoch(String more) throws InterruptedException {
        RunSettings settings = MadeUp.settings(more);
        List<String> whole = MadeUp.bits(MadeUp.run(settings, DATA));
        for (int epoch = 0; epoch < whole.size(); epoch += 2) {
            Fork fork = Fork.after(new TrainingSession(settings, DATA), epoch, () -> false);
            assertEquals(epoch, fork.epoch());
            assertEquals(whole.subList(epoch, whole.size()), goOn(fork.with(fork.settings())));
            // A second one from the same place: the first has not moved it.
            assertEquals(whole.subList(epoch, whole.size()), goOn(fork.with(fork.settings())));
        }
    }

    @Test
    void fork_ofARunUnderWay_goesOnBitByBitFromTheMidstOfAnEpoch() throws InterruptedException {
        RunSettings settings = MadeUp.settings(EVERYTHING);
        List<String> whole = MadeUp.bits(MadeUp.run(settings, DATA));
        RunControl control = new RunControl();
        TrainingState[] taken = new TrainingState[1];
        TrainingSession session = new TrainingSession(settings, DATA);
        session.run(
                new Recorder() {
                    @Override
                    public synchronized void miniBatch(int epoch, int examples, int of) {
                        if (epoch == 4 && examples == 28) {
                            control.snapshot().thenAccept(state -> taken[0] = state);
                        }
                    }
                },
                control);
        Fork fork = new Fork(settings, DATA, taken[0]);
        assertEquals(28, taken[0].position());
        assertEquals(whole.subList(4, whole.size()), goOn(fork.with(fork.settings())));

        Recorder recorder = new Recorder();
        RunSettings largest = SettingsText.with(fork.settings(), Setting.MINI_BATCH, "2147483647");
        fork.with(largest).run(recorder, new RunControl());
        assertEquals(60, recorder.positions().get(0), "the rest of the epoch at once");
    }

    @Test
    void fork_otherLearning_sharesThePastAndPartsFromThere() throws InterruptedException {
        RunSettings settings = MadeUp.settings("--epochs 6");
        List<String> whole = MadeUp.bits(MadeUp.run(settings, DATA));
        Fork fork = Fork.after(new TrainingSession(settings, DATA), 3, () -> false);
        List<String> other =
                goOn(fork.with(settings.withLearning(settings.learning().with(0.05, new Regularization.L2(1)))));
        assertEquals(3, other.size());
        assertNotEquals(whole.get(3), other.get(0));
    }

    /** Going on beyond the end is the longer run: nothing else depends on the number of epochs. */
    @Test
    void fork_atTheEndWithMoreEpochs_isTheLongerRun() throws InterruptedException {
        RunSettings shorter = MadeUp.settings("--epochs 3 --lambda 1");
        RunSettings longer = MadeUp.settings("--epochs 7 --lambda 1");
        Fork fork = Fork.after(new TrainingSession(shorter, DATA), 3, () -> false);
        assertEquals(MadeUp.bits(MadeUp.run(longer, DATA)).subList(3, 7), goOn(fork.with(longer)));
    }

    @Test
    void after_cancelled_isAnEarlierPlace() throws InterruptedException {
        TrainingSession run = new TrainingSession(MadeUp.settings("--epochs 6"), DATA);
        assertEquals(0, Fork.after(run, 3, () -> true).epoch());
    }
}
