package nndl.training.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nndl.nn.Network;
import nndl.training.EpochResult;
import nndl.training.MadeUp;
import nndl.training.RunControl;
import nndl.training.RunEnd;
import nndl.training.RunListener;
import nndl.training.RunSettings;
import nndl.training.TrainingSession;

/** Small runs, and the folder they are kept in. */
final class MadeUpRuns {
    static final int PICTURES = 30;

    private MadeUpRuns() {}

    static RunStart start(String settings) {
        return RunStart.now(MadeUp.settings(settings), Origin.SETTINGS);
    }

    /** Runs to the end, telling two. */
    static RunEnd run(RunStart start, RunListener one, RunListener other) throws InterruptedException {
        TrainingSession session = new TrainingSession(start.settings(), MadeUp.datasets(PICTURES));
        return session.run(
                new RunListener() {
                    @Override
                    public void epoch(EpochResult result, Network network) {
                        one.epoch(result, network);
                        other.epoch(result, network);
                    }

                    @Override
                    public void changed(int epoch, RunSettings.Learning learning) {
                        one.changed(epoch, learning);
                        other.changed(epoch, learning);
                    }
                },
                new RunControl());
    }

    /** Runs to the end and keeps the run. */
    static void keep(RunStore store, RunStart start) throws InterruptedException {
        RunRecorder recorder = store.begin(start);
        recorder.ended(run(start, recorder, (result, network) -> {}));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
