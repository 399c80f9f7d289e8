package nndl.labs.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nndl.training.Experiments;
import nndl.ui.Command;
import nndl.ui.Lab;
import nndl.ui.LabContext;
import nndl.ui.Told;
import nndl.ui.training.TrainingView;

/** Training on MNIST with every experiment of the book to begin from. */
public final class TrainingLab implements Lab {
    /** The ids of the exercises on its page. */
    public static final List<String> EXERCISES = TrainingExercises.IDS;

    private final LabContext context;
    private final TrainingView view;

    /**
     * The lab, with the book's first network chosen.
     *
     * @param context what the shell lends
     */
    public TrainingLab(LabContext context) {
        this.context = context;
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
        return new TrainingPage(view).node(context, new TrainingExercises(view::runSettings, view::results));
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
        return view.told().overfitting();
    }

    @Override
    public List<Told> told() {
        return List.of(
                new Told("told", view.told()::overfitting),
                new Told("inside", view.told()::inside),
                new Told("fork", view.told()::fork),
                new Told("seeds", view.told()::seeds),
                new Told("grid", view.told()::grid),
                new Told("runs", view.told()::runs),
                new Told("lastbit", view.told()::lastBit),
                new Told("minibatches", view.told()::miniBatches),
                new Told("changed", view.told()::changed));
    }

    @Override
    public void close() {
        view.close();
    }
}
