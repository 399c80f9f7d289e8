package nndl.labs.pad;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import nndl.data.GreyPicture;
import nndl.data.NumberReading;
import nndl.data.NumberVerdict;
import nndl.labs.pad.NumberSight.Question;
import nndl.ui.NewestLoop;

/**
 * The wide pad, and what the chosen network makes of the number on it. The ink follows the hand; the number, which takes
 * longer, comes after it.
 */
final class NumberDesk {
    private final PadModel pad = new PadModel(Sheet.WIDE);
    private final PadNetworks networks;
    private final ReadOnlyObjectWrapper<GreyPicture> ink = new ReadOnlyObjectWrapper<>(Sheet.WIDE.ink());
    private final ReadOnlyObjectWrapper<NumberSight> sight;
    private final IntegerProperty way = new SimpleIntegerProperty();
    private final NewestLoop<Sheet, GreyPicture> inkLoop;
    private final NewestLoop<Question, NumberSight> loop;

    /**
     * A blank pad.
     *
     * @param networks of which the chosen one reads
     * @param background where it is read
     * @param window where the properties change, usually the FX thread
     */
    NumberDesk(PadNetworks networks, Executor background, Executor window) {
        this.networks = networks;
        sight = new ReadOnlyObjectWrapper<>(
                new NumberSight(question(), Sheet.WIDE.ink(), new NumberVerdict(List.of())));
        inkLoop = new NewestLoop<>(background, window, (sheet, say, outdated) -> say.accept(sheet.ink()), ink::set);
        loop = new NewestLoop<>(
                background, window, (question, say, outdated) -> say.accept(NumberSight.of(question)), this::see);
        pad.sheetProperty().addListener((value, old, now) -> {
            inkLoop.ask(now);
            loop.ask(question());
        });
        networks.chosenProperty().addListener((value, old, now) -> loop.ask(question()));
    }

    private void see(NumberSight seen) {
        way.set(0);
        sight.set(seen);
    }

    private Question question() {
        int chosen = Math.min(networks.chosenProperty().get(), networks.list().size() - 1);
        return new Question(
                pad.sheet(),
                chosen < 0 ? Optional.empty() : Optional.of(networks.list().get(chosen)));
    }

    PadModel pad() {
        return pad;
    }

    /** What lies on the pad. */
    ReadOnlyObjectProperty<GreyPicture> inkProperty() {
        return ink.getReadOnlyProperty();
    }

    /** The newest sight. */
    ReadOnlyObjectProperty<NumberSight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    NumberSight sight() {
        return sight.get();
    }

    /** Which of the ways to cut is looked at, from 0, the best; again 0 with each new sight. */
    IntegerProperty wayProperty() {
        return way;
    }

    /** The way that is looked at. */
    Optional<NumberReading> shownWay() {
        List<NumberReading> ways = sight().verdict().ways();
        return way.get() < ways.size() ? Optional.of(ways.get(way.get())) : Optional.empty();
    }

    /** Done when what lies on the pad now has been read by the network chosen now. */
    CompletableFuture<Void> read() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Question wanted = question();
        ChangeListener<NumberSight> waiting = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends NumberSight> value, NumberSight old, NumberSight now) {
                if (now.question().equals(wanted)) {
                    sight.removeListener(this);
                    done.complete(null);
                }
            }
        };
        sight.addListener(waiting);
        loop.ask(wanted);
        return done;
    }
}
