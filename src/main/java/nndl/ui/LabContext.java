package nndl.ui;

import java.util.concurrent.Executor;

/**
 * What the shell lends to a lab.
 *
 * @param text the lab's words, and behind them the shell's
 * @param home where files are kept
 * @param preferences choices that outlive the window; keys start with the lab's id
 * @param messages sentences to the person
 * @param files dialogs that choose a file
 * @param digits MNIST
 * @param background runs work off the FX thread, on daemon threads
 */
public record LabContext(
        Text text,
        Home home,
        Preferences preferences,
        Messages messages,
        FileDialogs files,
        DigitSource digits,
        Executor background) {

    /** The same with the words of a resource folder. */
    LabContext in(String folder) {
        return new LabContext(text.in(folder), home, preferences, messages, files, digits, background);
    }
}
