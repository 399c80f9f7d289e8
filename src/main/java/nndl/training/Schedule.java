package nndl.training;

/** How the learning rate changes in the course of a run. */
public sealed interface Schedule {
    /** η stays as it is. */
    Schedule CONSTANT = new Constant();

    /**
     * After how many epochs without a better validation accuracy η is halved.
     *
     * @return 0 for never
     */
    default int patience() {
        return 0;
    }

    /** η stays as it is. */
    record Constant() implements Schedule {}

    /**
     * η is halved when validation accuracy has not improved for some epochs; when it would fall below 1/128 of what it
     * was at first, the run stops.
     *
     * @param patience the number of epochs, at least 1
     */
    record Halving(int patience) implements Schedule {
        /** How often η is halved at most: 2^7 = 128. */
        static final int TIMES = 7;

        /** Refuses a patience below 1. */
        public Halving {
            if (patience < 1) {
                throw new IllegalArgumentException("patience must be at least 1 epoch, was " + patience);
            }
        }
    }
}
