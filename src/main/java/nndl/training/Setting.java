package nndl.training;

import java.util.Locale;

/**
 * One setting of a run by the name it has on the command line, in files and in a run's line of text.
 *
 * <p>The names and their defaults stand here alone; the terminal's options are made from this list.
 */
public enum Setting {
    /** Neurons of every layer, input first. */
    NETWORK("784,30,10", "neurons of every layer, input first"),
    /** Activation of the hidden layers. */
    HIDDEN("sigmoid", "hidden neurons: sigmoid, tanh, relu or linear"),
    /** Output layer and cost. */
    OBJECTIVE(
            "sigmoid-quadratic",
            "outputs and cost: sigmoid-quadratic, sigmoid-cross-entropy, softmax-log-likelihood or linear-quadratic"),
    /** How the first weights are drawn. */
    INIT("large", "first weights: large, N(0, 1); scaled, N(0, 1/inputs); or rectified, N(0, 2/inputs) and biases 0"),
    /** Draws thrown away first. */
    DISCARDED_DRAWS(
            "book",
            "scaled draws of all weights thrown away first, as the book's network2.py does before large ones; book: as the book's"
                    + " program for the objective"),
    /** Seed of all random streams. */
    SEED(String.valueOf(RunSettings.BOOK_SEED), "seed of weights and shuffles, 0 to 2147483647"),
    /** How many training pictures are used. */
    TRAIN_SIZE("50000", "training pictures used, the first ones"),
    /** How many validation pictures are used. */
    VALIDATION_SIZE("10000", "validation pictures used, the first ones"),
    /** What a grey value is divided by. */
    PIXEL_SCALE("255", "what a grey value from 0 to 255 is divided by: 255, or 256 as in the book's data"),
    /** How the training pictures are multiplied. */
    EXPAND(
            "none",
            "training pictures multiplied: none, or distort, each distorted afresh in each epoch, as far as"
                    + " distort:shift=1,rotation=0.2,scale=0.15,shear=0.2,elastic=34,thickness=0.4 or other numbers say;"
                    + " handwriting=0.1 puts digits written in other ways in the place of a tenth of them"),
    /** How many epochs. */
    EPOCHS("30", "passes over the training pictures"),
    /** m. */
    MINI_BATCH("10", "m, pictures in a mini-batch"),
    /** η. */
    ETA("3.0", "learning rate"),
    /** λ of L2. */
    LAMBDA("0", "regularization parameter of L2"),
    /** λ of L1. */
    L1("0", "regularization parameter of L1, instead of L2"),
    /** μ. */
    MOMENTUM("0", "momentum, from 0 to below 1"),
    /** Share deleted by dropout. */
    DROPOUT("0", "share of hidden neurons deleted in each mini-batch; the book's is 0.5"),
    /** How η changes. */
    SCHEDULE(
            "constant",
            "learning rate: constant; halve-N, halved after N epochs without better validation accuracy; or decay-to-S,"
                    + " falling from epoch to epoch to the share S of itself"),
    /** When to end early. */
    STOP(
            "never",
            "end before the last epoch: never, or no-improvement-N, after N epochs without better validation accuracy"),
    /** What is measured. */
    MEASURE(
            "training,test",
            "sets measured after each epoch: training, validation, test; set:k for every k epochs, set:end for the last one only");

    private final String key;
    private final String byDefault;
    private final String description;

    Setting(String byDefault, String description) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.byDefault = byDefault;
        this.description = description;
    }

    /**
     * The name.
     *
     * @return for example mini-batch
     */
    public String key() {
        return key;
    }

    /**
     * The value where none is given: those of the book's first network, with pixels to 255.
     *
     * @return as it would be typed
     */
    public String byDefault() {
        return byDefault;
    }

    /**
     * What it is, for the help.
     *
     * @return a phrase in English
     */
    public String description() {
        return description;
    }
}
