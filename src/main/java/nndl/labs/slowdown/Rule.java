package nndl.labs.slowdown;

/** How the cross-entropy neuron takes its steps. */
enum Rule {
    /** Down the gradient, as the equations say. */
    GRADIENT,
    /** As the book's web page does: {@link PageRule}. */
    PAGE
}
