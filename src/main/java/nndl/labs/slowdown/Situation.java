package nndl.labs.slowdown;

/** What is worth saying of the two neurons at an epoch. */
enum Situation {
    /** The page's rule has left the numbers. */
    NOT_A_NUMBER,
    /** The page's rule steps by what is not the gradient. */
    WRONG_RULE,
    /** No input, no gradient for the weight. */
    NO_INPUT,
    /** Both outputs are where they should be. */
    BOTH_ARRIVED,
    /** The quadratic neuron sits where σ is flat, the other has arrived. */
    LEFT_BEHIND,
    /** The quadratic neuron sits where σ is flat, the other is still on its way. */
    SATURATED,
    /** Both steps are alike. */
    EQUAL,
    /** The quadratic neuron is where σ is steep. */
    STEEP,
    /** The quadratic neuron has arrived first. */
    QUADRATIC_FIRST,
    /** Nothing stands out. */
    UNDER_WAY;

    private static final double ARRIVED = 0.1;
    private static final double WRONG = 0.5;
    private static final double FLAT = 0.1;
    private static final double STEEP_FROM = 0.2;
    private static final double ALIKE = 0.03;

    /** The situation after so many epochs. */
    static Situation of(Comparison comparison, int epoch) {
        NeuronRun quadratic = comparison.quadratic();
        NeuronRun crossEntropy = comparison.crossEntropy();
        Moment slow = quadratic.at(epoch);
        if (!Double.isFinite(crossEntropy.a()[epoch])) {
            return NOT_A_NUMBER;
        }
        if (crossEntropy.setup().rule() == Rule.PAGE) {
            return WRONG_RULE;
        }
        if (quadratic.setup().x() == 0) {
            return NO_INPUT;
        }
        boolean other = crossEntropy.error(epoch) < ARRIVED;
        if (quadratic.error(epoch) < ARRIVED) {
            return other ? BOTH_ARRIVED : QUADRATIC_FIRST;
        }
        if (slow.sigmaPrime() < FLAT && quadratic.error(epoch) > WRONG) {
            return other ? LEFT_BEHIND : SATURATED;
        }
        if (stepsAlike(comparison, epoch)) {
            return EQUAL;
        }
        return slow.sigmaPrime() > STEEP_FROM ? STEEP : UNDER_WAY;
    }

    /** Whether both neurons change their weights alike at this epoch. */
    static boolean stepsAlike(Comparison comparison, int epoch) {
        double one = step(comparison.quadratic(), epoch);
        double other = step(comparison.crossEntropy(), epoch);
        return Math.abs(one - other) <= ALIKE * Math.max(one, other);
    }

    private static double step(NeuronRun run, int epoch) {
        return run.setup().eta() * Math.abs(run.dw()[epoch]);
    }

    /** How many times smaller the quadratic gradient is than the cross-entropy's would be at the same output. */
    static double timesSmaller(NeuronRun quadratic, int epoch) {
        double[] z = {quadratic.z()[epoch]};
        double[] y = {quadratic.setup().y()};
        return Cost.CROSS_ENTROPY.objective().error(z, y)[0] / quadratic.db()[epoch];
    }
}
