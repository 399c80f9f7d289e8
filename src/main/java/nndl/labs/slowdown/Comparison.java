package nndl.labs.slowdown;

/**
 * Both neurons' courses, of equally many epochs.
 *
 * @param quadratic with the quadratic cost
 * @param crossEntropy with the cross-entropy
 */
record Comparison(NeuronRun quadratic, NeuronRun crossEntropy) {
    /** The neuron with this cost. */
    NeuronRun of(Cost cost) {
        return cost == Cost.QUADRATIC ? quadratic : crossEntropy;
    }

    /** The last epoch. */
    int epochs() {
        return quadratic.epochs();
    }

    /** The largest |z| on the way, of both. */
    double farthestZ() {
        double farthest = 0;
        for (Cost cost : Cost.values()) {
            for (double z : of(cost).z()) {
                farthest = Double.isFinite(z) ? Math.max(farthest, Math.abs(z)) : farthest;
            }
        }
        return farthest;
    }
}
