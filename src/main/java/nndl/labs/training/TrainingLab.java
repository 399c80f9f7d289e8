package nndl.labs.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.training.Experiments;
import nndl.ui.Command;
import nndl.ui.Lab;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.training.TrainingView;

/** Training on MNIST with every experiment of the book to begin from. */
public final class TrainingLab implements Lab {
    private final Text text;
    private final TrainingView view;

    /**
     * The lab, with the book's first network chosen.
     *
     * @param context what the shell lends
     */
    public TrainingLab(LabContext context) {
        text = context.text();
        view = new TrainingView(context, Experiments.all());
    }

    @Override
    public ObservableValue<String> subtitle() {
        return view.subtitle();
    }

    @Override
    public Node centre() {
        return view.centre();
    }

    @Override
    public Node controls() {
        return view.controls();
    }

    @Override
    public Optional<Node> runControls() {
        return Optional.of(view.runControls());
    }

    @Override
    public Node page() {
        VBox page = new VBox();
        page.getStyleClass().add("prose");
        for (String key : List.of("page.what", "page.charts", "page.rings", "page.cost", "page.try")) {
            Label paragraph = new Label();
            paragraph.textProperty().bind(text.of(key));
            paragraph.setWrapText(true);
            paragraph.setMinHeight(Region.USE_PREF_SIZE);
            page.getChildren().add(paragraph);
        }
        return page;
    }

    @Override
    public List<Command> commands() {
        return view.commands();
    }

    @Override
    public void shown() {
        view.shown();
    }

    @Override
    public CompletableFuture<Void> tell() {
        return view.tell();
    }

    @Override
    public void close() {
        view.close();
    }
}
