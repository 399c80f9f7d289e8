package nndl.training;

import java.util.ArrayList;
import java.util.List;
import nndl.nn.Network;

/** Keeps all that a run says. */
public class Recorder implements RunListener {
    private final List<EpochResult> results = new ArrayList<>();
    private final List<Network> networks = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();

    @Override
    public synchronized void epoch(EpochResult result, Network network) {
        results.add(result);
        networks.add(network);
    }

    @Override
    public synchronized void miniBatch(int epoch, int examples, int of) {
        positions.add(examples);
    }

    public synchronized List<EpochResult> results() {
        return List.copyOf(results);
    }

    /** The network of each epoch. */
    public synchronized List<Network> networks() {
        return List.copyOf(networks);
    }

    /** How many examples of its epoch were used after each mini-batch. */
    public synchronized List<Integer> positions() {
        return List.copyOf(positions);
    }
}
