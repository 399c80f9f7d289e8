package nndl.training;

/** When a run ends before its last epoch. */
public sealed interface Stopping {
    /** It does not: the number of epochs is fixed. */
    Stopping NEVER = new Never();

    /**
     * After how many epochs without a better validation accuracy the run ends.
     *
     * @return 0 for never
     */
    default int patience() {
        return 0;
    }

    /** The number of epochs is fixed. */
    record Never() implements Stopping {}

    /**
     * "No improvement in n": the run ends when validation accuracy has not improved for some epochs.
     *
     * @param patience the number of epochs, at least 1
     */
    record NoImprovement(int patience) implements Stopping {
        /** Refuses a patience below 1. */
        public NoImprovement {
            if (patience < 1) {
                throw new IllegalArgumentException("patience must be at least 1 epoch, was " + patience);
            }
        }
    }
}
