package nndl.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import nndl.training.runs.KeptNetworks;
import nndl.training.runs.RunStore;
import nndl.ui.runs.RunShelf;

/** Opens labs in a test. */
public final class Labs {
    private static final long KEPT = 100L << 20;

    private Labs() {}

    /** A context with the shell's words, whose home is {@code folder}. */
    public static LabContext context(Path folder, Language language) {
        return context(folder, language, new WindowFileDialogs(() -> null));
    }

    /** The same, whose files are chosen by {@code dialogs}. */
    public static LabContext context(Path folder, Language language, FileDialogs dialogs) {
        Home home = new Home(folder);
        Preferences preferences = new Preferences(
                home,
                (trouble, cause) -> {
                    throw new AssertionError(trouble.name(), cause);
                },
                Runnable::run);
        RunStore runs = new RunStore(home.file("runs"), trouble -> {
            throw new AssertionError(trouble.toString(), trouble.cause());
        });
        return new LabContext(
                new Text(language),
                home,
                preferences,
                new Solved(preferences),
                new Messages(),
                dialogs,
                new DigitSource(Optional.empty(), ForkJoinPool.commonPool()),
                new RunShelf(runs, new KeptNetworks(KEPT), ForkJoinPool.commonPool(), Platform::runLater),
                ForkJoinPool.commonPool());
    }

    /** Gives a scene the window's look. */
    public static void dress(Scene scene, Look look) {
        look.dress(scene);
    }

    /** A shell with these labs; to be called on the FX thread. */
    public static Shell shell(LabContext context, List<LabEntry> labs, Look look, double width, double height) {
        return new Shell(context, labs, look, width, height);
    }

    /** Does what a key does. */
    public static void press(List<Command> commands, String key) {
        Fx.run(() -> commands.stream()
                .filter(command -> command.keyName().equals(key))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
    }

    /** The sentences on screen, one a line; to be called on the FX thread. */
    public static String messages(LabContext context) {
        return context.messages().shown().stream()
                .map(message -> message.sentence().getValue())
                .collect(Collectors.joining("\n"));
    }
}
