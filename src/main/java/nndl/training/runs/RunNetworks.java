package nndl.training.runs;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nndl.nn.Network;
import nndl.training.DataSet;
import nndl.training.EpochResult;

/**
 * The networks of one run that are kept: those of every epoch, or of every second, fourth, eighth and so on with the
 * first, the best and the last. Made by {@link KeptNetworks#begin}; for several threads.
 */
public final class RunNetworks {
    private static final List<DataSet> BEST_FIRST = List.of(DataSet.VALIDATION, DataSet.TEST, DataSet.TRAINING);

    private final KeptNetworks all;
    private final TreeMap<Integer, PackedNetwork> byEpoch = new TreeMap<>();
    private Optional<Network> shape = Optional.empty();
    /** Epochs that are no multiple of it have gone. */
    private int stride = 1;

    private int best = -1;
    private double bestShare;
    /** What epochs are compared by. */
    private Optional<DataSet> compared = Optional.empty();

    private boolean forgotten;

    RunNetworks(KeptNetworks all) {
        this.all = all;
    }

    /**
     * Keeps the network of one more epoch, which is the last from now on.
     *
     * @param result of the epoch; the best epoch is the one with the best accuracy on the validation set, else on the
     *     test set, else on the training set, whichever is measured in the run; of equals the first
     * @param network not changed
     * @throws IllegalArgumentException if the epoch is not later than the last, or the network has another shape
     */
    public void put(EpochResult result, Network network) {
        Network like;
        synchronized (all) {
            like = shape.orElseGet(() -> PackedNetwork.shape(network));
            shape = Optional.of(like);
        }
        PackedNetwork packed = PackedNetwork.of(network, like); // takes a moment: not under the lock
        synchronized (all) {
            if (forgotten) {
                return;
            }
            int epoch = result.epoch();
            if (!byEpoch.isEmpty() && epoch <= byEpoch.lastKey()) {
                throw new IllegalArgumentException("epoch " + epoch + " after epoch " + byEpoch.lastKey());
            }
            byEpoch.put(epoch, packed);
            all.count(packed.bytes());
            compare(result);
            dropWhatIsNotOnStride();
            all.makeRoom();
        }
    }

    /** Shares of different sets say nothing of each other: from its first measurement on, the best set alone counts. */
    private void compare(EpochResult result) {
        for (DataSet set : BEST_FIRST) {
            Optional<Double> share =
                    result.on(set).map(evaluation -> evaluation.accuracy().share());
            boolean known = compared.equals(Optional.of(set));
            if (share.isPresent() && (!known || share.get() > bestShare)) {
                compared = Optional.of(set);
                best = result.epoch();
                bestShare = share.get();
            }
            if (known || share.isPresent()) {
                return;
            }
        }
    }

    /**
     * The epochs whose networks are there.
     *
     * @return a copy
     */
    public NavigableSet<Integer> epochs() {
        synchronized (all) {
            return new TreeSet<>(byEpoch.keySet());
        }
    }

    /**
     * The network after an epoch, bit by bit.
     *
     * @param epoch from 0
     * @return a new one, if it is there
     */
    public Optional<Network> network(int epoch) {
        return packed(epoch).map(PackedNetwork::unpacked);
    }

    /**
     * Makes a network the one after an epoch, for who looks at many and needs but one at a time.
     *
     * @param epoch from 0
     * @param network of the run's shape; changed if the epoch is there
     * @return whether it is there
     */
    public boolean read(int epoch, Network network) {
        Optional<PackedNetwork> packed = packed(epoch);
        packed.ifPresent(there -> there.unpackInto(network));
        return packed.isPresent();
    }

    private Optional<PackedNetwork> packed(int epoch) {
        synchronized (all) {
            return Optional.ofNullable(byEpoch.get(epoch));
        }
    }

    /**
     * The epoch that is there and nearest to one that may not be.
     *
     * @param epoch the one wanted
     * @return the earlier of two that are equally near; nothing if no epoch is there
     */
    public Optional<Integer> nearest(int epoch) {
        synchronized (all) {
            Integer below = byEpoch.floorKey(epoch);
            Integer above = byEpoch.ceilingKey(epoch);
            if (below == null || above == null) {
                return Optional.ofNullable(below == null ? above : below);
            }
            return Optional.of(epoch - below <= above - epoch ? below : above);
        }
    }

    /** Lets go of all networks, and of those still to come: nobody looks at this run any more. */
    public void forget() {
        synchronized (all) {
            forgotten = true;
            clear();
            all.remove(this);
        }
    }

    boolean isEmpty() {
        return byEpoch.isEmpty();
    }

    void clear() {
        byEpoch.values().forEach(packed -> all.count(-packed.bytes()));
        byEpoch.clear();
    }

    /** Drops every second epoch, or more often if that drops none; false if only the first, best and last are there. */
    boolean thin() {
        if (byEpoch.isEmpty()) {
            return false;
        }
        boolean dropped = false;
        while (!dropped && stride <= byEpoch.lastKey()) {
            stride *= 2;
            dropped = dropWhatIsNotOnStride();
        }
        return dropped;
    }

    private boolean dropWhatIsNotOnStride() {
        int first = byEpoch.firstKey();
        int last = byEpoch.lastKey();
        int before = byEpoch.size();
        Iterator<Map.Entry<Integer, PackedNetwork>> entries = byEpoch.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Integer, PackedNetwork> entry = entries.next();
            int epoch = entry.getKey();
            if (epoch % stride != 0 && epoch != first && epoch != last && epoch != best) {
                all.count(-entry.getValue().bytes());
                entries.remove();
            }
        }
        return byEpoch.size() < before;
    }
}
