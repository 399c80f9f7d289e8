package nndl;

import java.lang.Thread.UncaughtExceptionHandler;
import nndl.training.runs.RunTrouble;
import nndl.ui.Home;
import nndl.ui.Messages;
import nndl.ui.Preferences;
import nndl.ui.Text;

/** Turns what goes wrong, anywhere in the program, into a sentence in the window and details in the log. */
final class Troubles implements UncaughtExceptionHandler {
    private final Text text;
    private final Messages messages;
    private final Home home;

    Troubles(Text text, Messages messages, Home home) {
        this.text = text;
        this.messages = messages;
        this.home = home;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable cause) {
        messages.error(text.of("trouble.unexpected", home.file(LogFile.NAME)), cause);
    }

    /** The preferences can't be read or written. */
    void preferences(Preferences.Trouble trouble, Exception cause) {
        String key =
                trouble == Preferences.Trouble.DAMAGED ? "trouble.preferences.damaged" : "trouble.preferences.notSaved";
        messages.error(text.of(key, home.file(Preferences.FILE)), cause);
    }

    /** Something is wrong with the files of runs. */
    void runs(RunTrouble trouble) {
        String key =
                switch (trouble.kind()) {
                    case DAMAGED -> "trouble.runs.damaged";
                    case NOT_READ -> "trouble.runs.notRead";
                    case NOT_SAVED -> "trouble.runs.notSaved";
                    case NOT_DELETED -> "trouble.runs.notDeleted";
                    case NOT_RESTORED -> "trouble.runs.notRestored";
                };
        messages.error(text.of(key, trouble.file()), trouble.cause());
    }
}
