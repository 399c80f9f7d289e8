package nndl.cli;

import java.io.IOException;

/** How digits that were read are printed. */
interface ReadDigits {
    /** Prints one digit. */
    void print(ReadDigit digit) throws IOException;

    /** Prints how many were right, where that is known. */
    void end(Tally tally) throws IOException;
}
