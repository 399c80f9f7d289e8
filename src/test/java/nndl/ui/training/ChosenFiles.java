package nndl.ui.training;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.stage.FileChooser.ExtensionFilter;
import nndl.ui.FileDialogs;

/** A person who has made up their mind which files to choose. */
final class ChosenFiles implements FileDialogs {
    private final Queue<Path> next = new ArrayDeque<>();

    void willChoose(Path... files) {
        next.addAll(List.of(files));
    }

    @Override
    public Optional<Path> open(String title, ExtensionFilter... kinds) {
        return Optional.ofNullable(next.poll());
    }

    @Override
    public List<Path> openSeveral(String title, ExtensionFilter... kinds) {
        return open(title, kinds).stream().toList();
    }

    @Override
    public Optional<Path> save(String title, String name, ExtensionFilter... kinds) {
        return open(title, kinds);
    }

    @Override
    public Optional<Path> folder(String title) {
        return open(title);
    }
}
