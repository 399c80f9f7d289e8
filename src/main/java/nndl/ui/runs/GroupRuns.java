package nndl.ui.runs;

import java.util.Optional;
import java.util.concurrent.Executor;
import nndl.nn.Network;
import nndl.training.EpochResult;
import nndl.training.RunControl;
import nndl.training.RunEnd;
import nndl.training.RunListener;
import nndl.training.TrainingSession;
import nndl.training.runs.Group;
import nndl.training.runs.Origin;
import nndl.training.runs.RunRecorder;
import nndl.training.runs.RunStart;

/**
 * Runs of a group, each on a thread of its own, kept from their first epoch on; of their networks only the last.
 *
 * @param shelf where they are put
 * @param group what they are
 * @param origin how each of them comes about
 * @param window the FX thread
 */
public record GroupRuns(RunShelf shelf, Group group, Origin origin, Executor window) {
    /**
     * Runs one of them to its end.
     *
     * @param session about to begin
     * @param listener hears of it as well, on threads of the run
     * @param control its reins
     * @return how it ended
     * @throws InterruptedException if the thread is interrupted
     */
    public RunEnd run(TrainingSession session, RunListener listener, RunControl control) throws InterruptedException {
        RunStart start = RunStart.now(session.settings(), origin).in(group);
        RunRecorder recorder = shelf.store().begin(start);
        KeptRun run = new KeptRun(start);
        window.execute(run::begins);
        boolean ended = false;
        try {
            RunEnd end = session.run(both(recorder, run, listener), control);
            recorder.ended(end);
            ended = true;
            window.execute(() -> shelf.ended(run, Optional.of(end)));
            return end;
        } finally {
            if (!ended) {
                recorder.failed();
                window.execute(() -> shelf.ended(run, Optional.empty()));
            }
        }
    }

    private RunListener both(RunRecorder recorder, KeptRun run, RunListener other) {
        return new RunListener() {
            @Override
            public void epoch(EpochResult result, Network network) {
                recorder.epoch(result, network);
                window.execute(() -> {
                    run.add(result);
                    shelf.put(run);
                });
                other.epoch(result, network);
            }
        };
    }
}
