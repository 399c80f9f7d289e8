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

    /**
     * What η is multiplied by in an epoch, whatever the accuracy.
     *
     * @param epoch from 0
     * @param epochs of the run
     * @return 1 unless η decays
     */
    default double factor(int epoch, int epochs) {
        return 1;
    }

    /** η stays as it is. */
    record Constant() implements Schedule {}

    /**
     * η falls by the same factor from each epoch to the next, in the last one to a share of what it was in the first.
     *
     * @param share above 0 and at most 1
     */
    record Decay(double share) implements Schedule {
        /** Refuses a share out of range. */
        public Decay {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("the share must be above 0 and at most 1, was " + share);
            }
        }

        @Override
        public double factor(int epoch, int epochs) {
            return epochs == 1 ? 1 : StrictMath.pow(share, (double) epoch / (epochs - 1));
        }
    }

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
