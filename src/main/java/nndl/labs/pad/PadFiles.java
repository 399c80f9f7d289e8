package nndl.labs.pad;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser.ExtensionFilter;
import nndl.data.Digits;
import nndl.data.FileKind;
import nndl.data.GreyPicture;
import nndl.data.IdxFile;
import nndl.data.InkFinder;
import nndl.data.NetworkFile;
import nndl.data.PictureFile;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.runs.KeptRun;

/** Pictures and networks that come from files, the clipboard or another window, and digits that go into files. */
final class PadFiles {
    private final LabContext context;
    private final Text text;
    private final Desk desk;

    PadFiles(LabContext context, Desk desk) {
        this.context = context;
        this.desk = desk;
        text = context.text();
    }

    void openPicture() {
        context.files()
                .open(
                        text.get("file.pictureTitle"),
                        new ExtensionFilter("PNG, JPEG", "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG", "*.JPEG"))
                .ifPresent(this::readPicture);
    }

    void openNetwork() {
        context.files()
                .open(text.get("file.networkTitle"), new ExtensionFilter("JSON", "*.json", "*.json.gz"))
                .ifPresent(this::readNetwork);
    }

    /** Takes the picture that was copied, or the file. */
    void paste() {
        take(Clipboard.getSystemClipboard());
    }

    /** Lets pictures and networks be dropped on a node. */
    void takeDropsOn(Node node) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped((DragEvent event) -> {
            event.setDropCompleted(take(event.getDragboard()));
            event.consume();
        });
    }

    private boolean take(Clipboard from) {
        if (from.hasFiles()) {
            open(from.getFiles().get(0).toPath());
        } else if (from.hasImage()) {
            open(from.getImage());
        } else {
            context.messages().notice(text.of("file.nothingToPaste"));
            return false;
        }
        return true;
    }

    /** A picture or a network, judged by content. */
    void open(Path file) {
        background(() -> FileKind.of(file), kind -> {
            if (kind.equals(Optional.of(FileKind.JSON))) {
                readNetwork(file);
            } else {
                readPicture(file);
            }
        });
    }

    private void open(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        background(() -> InkFinder.find(width, height, argb), this::show);
    }

    private void readPicture(Path file) {
        background(() -> PictureFile.read(file), this::show);
    }

    private void show(GreyPicture ink) {
        if (ink.isEmpty()) {
            context.messages().notice(text.of("file.noInk"));
        } else {
            desk.drawnOn().open(ink);
        }
    }

    private void readNetwork(Path file) {
        background(
                () -> NetworkFile.read(file),
                saved -> take(file.getFileName().toString(), new PadNetwork(saved, new Source.Opened(file))));
    }

    /**
     * Reads the last network that is kept of a run.
     *
     * @param name what the run is called in a sentence
     */
    void openRun(KeptRun run, String name) {
        background(
                () -> context.runs().store().network(run.start().id()),
                found -> found.ifPresentOrElse(
                        last -> take(name, new PadNetwork(last.network(), new Source.Trained(run, last.epoch()))),
                        () -> context.messages().error(text.of("file.noNetworkOfRun", name))));
    }

    /** Lists a network, if it reads digits. */
    private void take(String name, PadNetwork network) {
        List<Integer> sizes = network.saved().network().sizes();
        if (PadNetwork.readsDigits(sizes)) {
            desk.networks().add(network);
        } else {
            context.messages().error(text.of("file.notForDigits", name, sizes));
        }
    }

    /** Asks where, and writes pictures and labels as MNIST has them. */
    void export(Digits digits) {
        context.files()
                .save(
                        text.get("file.exportTitle"),
                        "my-digits-images.idx3-ubyte",
                        new ExtensionFilter("IDX", "*.idx3-ubyte", "*.gz"))
                .ifPresent(images -> {
                    Path labels = labelsFor(images);
                    background(
                            () -> {
                                IdxFile.writeImages(images, digits);
                                IdxFile.writeLabels(labels, digits);
                                return labels;
                            },
                            written -> context.messages()
                                    .notice(text.of(
                                            "file.exported",
                                            digits.size(),
                                            images.getFileName(),
                                            written.getFileName())));
                });
    }

    /** Asks for pictures as MNIST has them, and reads them and the labels beside them. */
    void openDigits(Consumer<Digits> take) {
        context.files()
                .open(text.get("file.digitsTitle"), new ExtensionFilter("IDX", "*ubyte", "*.gz"))
                .ifPresent(images -> background(() -> IdxFile.read(images, labelsFor(images)), take));
    }

    /** The usual name of the labels that go with these pictures. */
    static Path labelsFor(Path images) {
        return IdxFile.labelsOf(images)
                .orElseGet(() -> images.resolveSibling(images.getFileName() + "-labels.idx1-ubyte"));
    }

    private <T> void background(Callable<T> work, Consumer<T> take) {
        context.inBackground(work, take, text.of("file.failed"));
    }
}
