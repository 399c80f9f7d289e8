package nndl.ui;

import java.util.concurrent.Executor;
import nndl.ui.runs.RunShelf;

/**
 * What the shell lends to a lab.
 *
 * @param text the lab's words, and behind them the shell's
 * @param home where files are kept
 * @param preferences choices that outlive the window; keys start with the lab's id
 * @param solved which of the lab's exercises are solved
 * @param messages sentences to the person
 * @param files dialogs that choose a file
 * @param digits MNIST
 * @param runs those that are kept
 * @param background runs work off the FX thread, on daemon threads
 */
public record LabContext(
        Text text,
        Home home,
        Preferences preferences,
        Solved solved,
        Messages messages,
        FileDialogs files,
        DigitSource digits,
        RunShelf runs,
        Executor background) {

    /** The same with the words and the exercises of a lab. */
    LabContext in(LabEntry lab) {
        return new LabContext(
                text.in(lab.folder()),
                home,
                preferences,
                solved.in(lab.id()),
                messages,
                files,
                digits,
                runs,
                background);
    }
}
