package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nndl.data.MnistData;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static Experiment.Part part(String name, String settings, Experiment.Order order) {
        return new Experiment.Part(name, MadeUp.settings(settings), order);
    }

    private static final Experiment EXPERIMENT = new Experiment(
            "made-up",
            3,
            List.of(
                    part("first", "--epochs 3 --init scaled", Experiment.Order.FRESH),
                    part("second", "--epochs 2 --lambda 2", Experiment.Order.CARRIED),
                    part("third", "--epochs 2 --train-size 20 --momentum 0.5", Experiment.Order.FRESH),
                    part("fourth", "--epochs 4 --train-size 20", Experiment.Order.CARRIED)),
            List.of());

    /** Keeps the results of each part. */
    private static class Listener implements Script.Listener {
        final Map<String, Recorder> parts = new LinkedHashMap<>();
        final List<RunEnd> ends = new ArrayList<>();

        @Override
        public RunListener begins(Experiment.Part part) {
            Recorder recorder = new Recorder();
            parts.put(part.name(), recorder);
            return recorder;
        }

        @Override
        public void ended(Experiment.Part part, RunEnd end) {
            ends.add(end);
        }

        List<String> bits(String part) {
            return MadeUp.bits(parts.get(part));
        }
    }

    private static Listener run(Set<String> wanted) throws InterruptedException {
        Listener listener = new Listener();
        new Script(EXPERIMENT, MadeUp.mnist(60))
                .run(5, part -> wanted.contains(part.name()), listener, new RunControl());
        assertEquals(wanted.size(), listener.parts.size());
        return listener;
    }

    @Test
    void run_partsLeftOut_leaveTheOthersAsTheyAre() throws InterruptedException {
        Listener all = run(Set.of("first", "second", "third", "fourth"));
        assertEquals(4, all.ends.size());
        for (Set<String> some : List.of(Set.of("second"), Set.of("fourth"), Set.of("first", "third"))) {
            Listener listener = run(some);
            for (String name : some) {
                assertEquals(all.bits(name), listener.bits(name), name);
            }
        }
    }

    @Test
    void run_firstPart_isTheRunOfItsSettings() throws InterruptedException {
        RunSettings settings = EXPERIMENT.parts().get(0).settings().withSeed(5);
        Datasets data = Datasets.of(MadeUp.mnist(60), settings.data());
        assertEquals(
                MadeUp.bits(MadeUp.run(settings, data)), run(Set.of("first")).bits("first"));
    }

    @Test
    void run_secondPart_goesOnWithTheStreams() throws InterruptedException {
        RunSettings settings = EXPERIMENT.parts().get(1).settings().withSeed(5);
        Datasets data = Datasets.of(MadeUp.mnist(60), settings.data());
        assertNotEquals(
                MadeUp.bits(MadeUp.run(settings, data)), run(Set.of("second")).bits("second"));
    }

    @Test
    void start_ofAnyPart_isWhereTheScriptBeginsIt() throws InterruptedException {
        MnistData mnist = MadeUp.mnist(60);
        Listener all = run(Set.of("first", "second", "third", "fourth"));
        for (Experiment.Part part : EXPERIMENT.parts()) {
            TrainingState state = new Script(EXPERIMENT, mnist).start(5, part);
            Recorder recorder = new Recorder();
            new TrainingSession(
                            part.settings(), Datasets.of(mnist, part.settings().data()), state)
                    .run(recorder, new RunControl());
            assertEquals(all.bits(part.name()), MadeUp.bits(recorder), part.name());
        }
    }

    @Test
    void cancel_inTheFirstPart_endsTheScript() throws InterruptedException {
        RunControl control = new RunControl();
        Listener listener = new Listener() {
            @Override
            public RunListener begins(Experiment.Part part) {
                control.cancel();
                return super.begins(part);
            }
        };
        new Script(EXPERIMENT, MadeUp.mnist(60)).run(5, part -> true, listener, control);
        assertEquals(List.of(new RunEnd(RunEnd.Reason.CANCELLED, -1)), listener.ends);
    }

    /** The runs of a script have one control: the end of one must not be taken for the end of all. */
    @Test
    void snapshot_inALaterPart_arrives() throws InterruptedException {
        RunControl control = new RunControl();
        List<CompletableFuture<TrainingState>> snapshots = new ArrayList<>();
        Listener listener = new Listener() {
            @Override
            public RunListener begins(Experiment.Part part) {
                Recorder recorder = new Recorder() {
                    @Override
                    public void miniBatch(int epoch, int examples, int of) {
                        if (epoch == 0 && snapshots.size() < ends.size() + 1) {
                            snapshots.add(control.snapshot());
                        }
                    }
                };
                parts.put(part.name(), recorder);
                return recorder;
            }
        };
        new Script(EXPERIMENT, MadeUp.mnist(60)).run(5, part -> true, listener, control);
        assertEquals(4, snapshots.size());
        snapshots.forEach(snapshot -> assertFalse(snapshot.isCompletedExceptionally()));
    }
}
