package nndl.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;

/** Asks a person for files and folders. */
public interface FileDialogs {
    /** A file to read, or empty if the person thought better of it. */
    Optional<Path> open(String title, ExtensionFilter... kinds);

    /** Files to read, none if the person thought better of it. */
    List<Path> openSeveral(String title, ExtensionFilter... kinds);

    /** A file to write, or empty if the person thought better of it; the dialog asks before replacing one. */
    Optional<Path> save(String title, String name, ExtensionFilter... kinds);

    /** A folder, or empty if the person thought better of it. */
    Optional<Path> folder(String title);
}
