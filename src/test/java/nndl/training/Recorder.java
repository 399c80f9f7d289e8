package nndl.training;

import java.util.ArrayList;
import java.util.List;

/** Keeps all that a run says. */
class Recorder implements RunListener {
    private final List<EpochResult> results = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();

    @Override
    public synchronized void epoch(EpochResult result) {
        results.add(result);
    }

    @Override
    public synchronized void miniBatch(int epoch, int examples, int of) {
        positions.add(examples);
    }

    synchronized List<EpochResult> results() {
        return List.copyOf(results);
    }

    /** How many examples of its epoch were used after each mini-batch. */
    synchronized List<Integer> positions() {
        return List.copyOf(positions);
    }
}
