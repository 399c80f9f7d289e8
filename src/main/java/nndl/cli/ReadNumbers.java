package nndl.cli;

import java.io.IOException;
import nndl.nn.Accuracy;

/** How numbers that were read are printed. */
interface ReadNumbers {
    /** Prints one number. */
    void print(ReadNumber number) throws IOException;

    /**
     * Prints how many were right, where that is known.
     *
     * @param all how many there were
     * @param labelled those whose label is known
     */
    void end(int all, Accuracy labelled) throws IOException;
}
