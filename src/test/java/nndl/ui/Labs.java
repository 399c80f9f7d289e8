package nndl.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.scene.Scene;

/** Opens labs in a test. */
public final class Labs {
    private Labs() {}

    /** A context with the shell's words, whose home is {@code folder}. */
    public static LabContext context(Path folder, Language language) {
        Home home = new Home(folder);
        Preferences preferences = new Preferences(home, (trouble, cause) -> {
            throw new AssertionError(trouble.name(), cause);
        });
        return new LabContext(
                new Text(language),
                home,
                preferences,
                new Solved(preferences),
                new Messages(),
                new FileDialogs(() -> null),
                new DigitSource(Optional.empty(), ForkJoinPool.commonPool()),
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
}
