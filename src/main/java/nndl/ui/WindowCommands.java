package nndl.ui;

import java.util.ArrayList;
import java.util.List;

/** The commands of the window itself, whichever lab is open. */
record WindowCommands(
        Command language,
        Command theme,
        Command smaller,
        Command larger,
        Command book,
        Command help,
        Command nextLab,
        Command previousLab,
        List<Command> labs,
        List<Command> aliases) {

    /** Those that the help lists. */
    List<Command> listed() {
        List<Command> all =
                new ArrayList<>(List.of(help, book, language, theme, larger, smaller, nextLab, previousLab));
        all.addAll(labs);
        return all;
    }

    /** All, with second keys for some. */
    List<Command> all() {
        List<Command> all = new ArrayList<>(listed());
        all.addAll(aliases);
        return all;
    }
}
