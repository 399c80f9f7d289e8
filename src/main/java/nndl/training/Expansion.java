package nndl.training;

import nndl.data.Distortion;

/** How the training pictures are multiplied. */
public sealed interface Expansion {
    /** They are not: every epoch has the same pictures. */
    Expansion NONE = new None();

    /** Every epoch has the same pictures. */
    record None() implements Expansion {}

    /**
     * Every picture is distorted afresh in every epoch; some are first replaced by digits written in other ways.
     *
     * @param strengths how far
     * @param handwriting the share of pictures in whose place comes one of {@link nndl.data.Handwriting}, 0 for none
     */
    record Distort(Distortion.Strengths strengths, double handwriting) implements Expansion {
        /** What is usual for MNIST. */
        public static final Distort USUAL = new Distort(new Distortion.Strengths(1, 0.2, 0.15, 0.2, 34, 0.4), 0);

        /** Refuses a share that is none. */
        public Distort {
            if (!(handwriting >= 0 && handwriting <= 1)) {
                throw new IllegalArgumentException("the share of handwriting is from 0 to 1, was " + handwriting);
            }
        }
    }
}
