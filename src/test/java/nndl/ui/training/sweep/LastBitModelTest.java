package nndl.ui.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.data.MnistData;
import nndl.training.Datasets;
import nndl.training.MadeUp;
import nndl.training.RunSettings;
import nndl.training.TrainingState;
import nndl.training.sweep.LastBit;
import nndl.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LastBitModelTest {
    private static final MnistData DIGITS = MadeUp.mnist(60);
    private static final RunSettings WILD = MadeUp.settings("--epochs 20 --eta 3 --hidden tanh --momentum 0.8");
    private static final RunSettings LONG = MadeUp.settings("--epochs 1000");

    private final ObjectProperty<RunSettings> settings = new SimpleObjectProperty<>(WILD);
    private final List<Throwable> failures = new ArrayList<>();
    private LastBitModel model;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            model = new LastBitModel(settings, Platform::runLater, failures::add);
            model.epochs.set(LastBitModel.MOST_EPOCHS);
        });
    }

    @AfterEach
    void close() {
        Fx.run(model::close);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!Fx.get(condition::getAsBoolean)) {
            Thread.sleep(5);
        }
    }

    private void runToTheEnd() throws InterruptedException {
        Fx.run(() -> model.run(DIGITS));
        await(() -> !model.runningProperty().get());
    }

    private TwoRuns shown() {
        return model.shown().orElseThrow();
    }

    /** What is shown is what the engine finds, and these runs do part. */
    @Test
    void run_toTheEnd_showsWhereTheyPart() throws InterruptedException {
        runToTheEnd();
        LastBit.Place place = shown().change().orElseThrow().place();
        List<LastBit.Sample> samples = new ArrayList<>();
        LastBit.Parting parting = new LastBit(WILD, Datasets.of(DIGITS, WILD.data()), place)
                .run((sample, soFar) -> samples.add(sample), () -> false);
        assertEquals(samples, shown().samples());
        assertEquals(parting, shown().parting());
        assertTrue(parting.answers().isPresent());
        assertTrue(shown().isOver());
        assertEquals(List.of(), failures);
    }

    @Test
    void change_ofTheRun_isTheFirstWeightAndItsNeighbour() throws InterruptedException {
        runToTheEnd();
        TwoRuns.Change change = shown().change().orElseThrow();
        double w = TrainingState.first(WILD, 60)
                .network()
                .layer(change.place().l())
                .w(change.place().j(), change.place().k());
        assertEquals(w, change.before());
        assertEquals(Math.ulp(w), Math.abs(change.after() - w));
        assertEquals(Math.ulp(w), shown().samples().get(0).distance());
        assertEquals(50, change.testPictures());
    }

    @Test
    void stop_inMidRun_endsItAndKeepsWhatWasShown() throws InterruptedException {
        settings.set(LONG);
        Fx.run(() -> model.run(DIGITS));
        await(() -> model.shown().orElseThrow().samples().size() > 3);
        Fx.run(model::stop);
        int samples = shown().samples().size();
        assertTrue(samples > 3 && shown().isOver());
        assertFalse(model.runningProperty().get());
        Fx.pulses(3);
        assertEquals(samples, shown().samples().size());
    }

    /** A run that was stopped says nothing into the next one. */
    @Test
    void run_anew_showsTheNewOneOnly() throws InterruptedException {
        settings.set(LONG);
        Fx.run(() -> model.run(DIGITS));
        await(() -> model.shown().orElseThrow().last().isPresent());
        settings.set(WILD);
        runToTheEnd();
        assertEquals(20, shown().last().orElseThrow().epochs());
        assertEquals(
                shown().samples().size(),
                shown().samples().stream()
                        .mapToLong(LastBit.Sample::miniBatches)
                        .distinct()
                        .count());
    }

    @Test
    void setup_ofTheRun_staysThatWhichItBeganWith() throws InterruptedException {
        Fx.run(() -> model.epochs.set(2));
        runToTheEnd();
        TwoRuns.Setup before = shown().setup();
        assertEquals(2, before.settings().learning().epochs());
        assertEquals(2, shown().last().orElseThrow().epochs());
        assertEquals(before, model.wanted());
        Fx.run(() -> model.weight.set(ChangedWeight.CORNER));
        assertFalse(before.equals(model.wanted()));
        settings.set(LONG);
        assertEquals(before, shown().setup());
    }

    @Test
    void run_onPicturesThatDoNotFit_failsAndSaysSo() throws InterruptedException {
        settings.set(MadeUp.settings("--network 7,6,10"));
        runToTheEnd();
        Fx.pulses(1);
        assertEquals(1, failures.size());
        assertTrue(shown().isOver());
    }
}
