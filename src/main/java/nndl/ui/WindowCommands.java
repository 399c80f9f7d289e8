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

    /** Those that the help lists, without those that open a lab. */
    List<Command> listed() {
        return List.of(help, book, language, theme, larger, smaller, nextLab, previousLab);
    }

    /** All, with second keys for some. */
    List<Command> all() {
        List<Command> all = new ArrayList<>(listed());
        all.addAll(labs);
        all.addAll(aliases);
        return all;
    }
}
