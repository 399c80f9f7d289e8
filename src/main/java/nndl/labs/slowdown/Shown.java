package nndl.labs.slowdown;

/**
 * Both neurons after so many epochs.
 *
 * @param comparison their courses
 * @param epoch from 0 to the last
 */
record Shown(Comparison comparison, int epoch) {
    private static final double ALIKE = 0.03;
    private static final double NEAR_PEAK = 0.8;

    /** The neuron with the quadratic cost. */
    Moment quadratic() {
        return comparison.quadratic().at(epoch);
    }

    /** The neuron with the cross-entropy. */
    Moment crossEntropy() {
        return comparison.crossEntropy().at(epoch);
    }

    /** How many times smaller the quadratic gradient is than the cross-entropy's would be at the same output. */
    double timesSmaller() {
        double[] z = {quadratic().z()};
        double[] y = {comparison.quadratic().setup().y()};
        return Cost.CROSS_ENTROPY.objective().error(z, y)[0] / quadratic().db();
    }

    /** How many times larger the learning rate of the quadratic cost is. */
    double timesFaster() {
        return comparison.quadratic().setup().eta()
                / comparison.crossEntropy().setup().eta();
    }

    /** Whether the quadratic gradient is near the largest of its course. */
    boolean nearPeak() {
        return Math.abs(quadratic().dw()) >= NEAR_PEAK * comparison.quadratic().steepest();
    }

    /** Whether both weights take steps of the same size; standing still is no step. */
    boolean stepsAlike() {
        double one = step(Cost.QUADRATIC);
        double other = step(Cost.CROSS_ENTROPY);
        return one > 0 && other > 0 && Math.abs(one - other) <= ALIKE * Math.max(one, other);
    }

    /** The size η |∂C/∂w| of a weight's next step. */
    double step(Cost cost) {
        NeuronRun run = comparison.of(cost);
        return run.setup().eta() * Math.abs(run.dw()[epoch]);
    }
}
