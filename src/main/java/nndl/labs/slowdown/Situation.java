package nndl.labs.slowdown;

/** What is worth saying of the two neurons at an epoch. */
enum Situation {
    /** The page's rule has left the numbers. */
    NOT_A_NUMBER,
    /** The page's rule is about to: it divides by 0. */
    LAST_STEP,
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
    /** The quadratic neuron sits so far out that σ′ is rounded to 0. */
    UNDERFLOWED,
    /** Both steps are alike. */
    EQUAL,
    /** The quadratic neuron is where σ is steep, and about as fast as it gets. */
    STEEP,
    /** The quadratic neuron has arrived first, with the larger learning rate. */
    QUADRATIC_FIRST,
    /** Nothing stands out. */
    UNDER_WAY;

    private static final double ARRIVED = 0.1;
    private static final double WRONG = 0.5;
    private static final double FLAT = 0.1;
    private static final double STEEP_FROM = 0.2;

    /** The situation at an epoch. */
    static Situation of(Shown now) {
        NeuronRun quadratic = now.comparison().quadratic();
        NeuronRun crossEntropy = now.comparison().crossEntropy();
        if (!Double.isFinite(now.crossEntropy().z())) {
            return NOT_A_NUMBER;
        }
        if (crossEntropy.setup().rule() == Rule.PAGE
                && !Double.isFinite(PageRule.rate(
                        now.crossEntropy().a(), crossEntropy.setup().y()))) {
            return LAST_STEP;
        }
        if (quadratic.setup().x() == 0) {
            return NO_INPUT;
        }
        if (crossEntropy.setup().rule() == Rule.PAGE) {
            return WRONG_RULE;
        }
        double error = quadratic.error(now.epoch());
        boolean otherArrived = crossEntropy.error(now.epoch()) < ARRIVED;
        if (error < ARRIVED) {
            return otherArrived ? BOTH_ARRIVED : now.timesFaster() > 1 ? QUADRATIC_FIRST : UNDER_WAY;
        }
        if (now.quadratic().sigmaPrime() == 0) {
            return UNDERFLOWED;
        }
        if (now.quadratic().sigmaPrime() < FLAT && error > WRONG) {
            return otherArrived ? LEFT_BEHIND : SATURATED;
        }
        if (now.stepsAlike()) {
            return EQUAL;
        }
        return now.quadratic().sigmaPrime() > STEEP_FROM && now.nearPeak() ? STEEP : UNDER_WAY;
    }
}
