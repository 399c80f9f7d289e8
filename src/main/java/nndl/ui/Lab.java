package nndl.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * One room of the window: something of the book, running.
 *
 * <p>The shell asks for each node once and arranges them; all calls come on the FX thread. A lab keeps its state while
 * another one is looked at.
 */
public interface Lab {
    /** One line under the lab's name: what it shows just now. */
    ObservableValue<String> subtitle();

    /** What the lab shows. */
    Node centre();

    /** What a person can change; scrolls when the window is low. A {@link Sections} looks best. */
    Node controls();

    /** What stands below the centre where something runs, usually a {@link RunControls}. */
    default Optional<Node> runControls() {
        return Optional.empty();
    }

    /** The page of the book panel: explanation, equations, exercises. Asked for when the panel is first opened. */
    Node page();

    /** The lab's keys, listed in the help. */
    default List<Command> commands() {
        return List.of();
    }

    /** The lab is looked at: timers may run. */
    default void shown() {}

    /** Another lab is looked at: stop what only draws. */
    default void hidden() {}

    /**
     * Puts the lab into a state that tells what it is about, for pictures.
     *
     * @return done when the state is on screen
     */
    CompletableFuture<Void> tell();

    /** All states worth a picture, each reached from the one before; the first is that of {@link #tell}. */
    default List<Told> told() {
        return List.of(new Told("told", this::tell));
    }

    /** The window closes: stop timers, runs and threads. */
    default void close() {}
}
