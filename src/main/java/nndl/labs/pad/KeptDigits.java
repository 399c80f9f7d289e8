package nndl.labs.pad;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.Preparation;
import nndl.data.Prepared;
import nndl.ui.LabContext;
import nndl.ui.Text;

/** Keeps drawings under the digit a person says they are, and tells what came of it. */
final class KeptDigits {
    private final LabContext context;
    private final Text text;
    private final Desk desk;
    private final MyDigits digits;
    private Optional<Digit> newest = Optional.empty();

    KeptDigits(LabContext context, Desk desk, DigitFolder folder) {
        this.context = context;
        this.desk = desk;
        text = context.text();
        digits = new MyDigits(folder, Platform::runLater);
        tell(digits.load());
    }

    MyDigits digits() {
        return digits;
    }

    /** The digit kept last by this window, if it is still kept. */
    Optional<Digit> newest() {
        return newest;
    }

    /** Keeps what is read just now. */
    void keep(int label) {
        Optional<Prepared> prepared = desk.reading().prepared();
        boolean behind = !desk.reading().question().sheet().equals(desk.pad().sheet());
        if (prepared.isEmpty() || behind) {
            context.messages().notice(text.of("kept.nothing"));
            return;
        }
        Digit digit = prepared.get().digit().withLabel(label);
        newest = Optional.of(digit);
        tell(digits.keep(digit));
        context.messages().notice(text.of("kept.one", label));
    }

    /** Keeps digits that came from a file. */
    void keep(Digits opened) {
        if (opened.width() != Preparation.SIDE || opened.height() != Preparation.SIDE) {
            context.messages().error(text.of("file.notMyDigits", opened.name(), opened.width(), opened.height()));
            return;
        }
        tell(digits.keep(opened.list()));
        context.messages().notice(text.of("kept.many", opened.size()));
    }

    void forgetLast() {
        newest = Optional.empty();
        tell(digits.forgetLast());
    }

    private void tell(CompletableFuture<Void> change) {
        change.exceptionally(failure -> {
            context.sayFailure(failure, text.of("kept.failed", context.home().folder()));
            return null;
        });
    }
}
