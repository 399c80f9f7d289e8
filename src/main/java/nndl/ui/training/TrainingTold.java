package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nndl.training.RunLine;
import nndl.ui.Views;
import nndl.ui.runs.RunShelf;
import nndl.ui.training.sweep.GridView;
import nndl.ui.training.sweep.LastBitView;

/** States of the training view that tell something, each brought about by doing what a person would do. */
public final class TrainingTold {
    private static final String TOLD_EXPERIMENT = "overfit-1k";
    private static final int TOLD_SEEDS_EPOCHS = 30;
    private static final String FIRST_EXPERIMENT = "first-network";
    private static final int TOLD_MINI_BATCHES_EPOCHS = 6;
    private static final String COMPARED_EXPERIMENT = "reg-1k";
    private static final int COMPARED_EPOCHS = 150;
    private static final int FORKED_EPOCH = 14;
    private static final int TOLD_COMPANY = 4;
    private static final int TOLD_CHANGED_EPOCHS = 8;
    private static final int TOLD_MINI_BATCH = 20;
    private static final double FORKED_LAMBDA = 1;

    private final RunShelf shelf;
    private final SettingsModel model;
    private final RunScreen screen;
    private final RunPlayer player;
    private final Places places;
    private final Sides sides;

    /**
     * What is looked at, and what is beside it.
     *
     * @param centre curves, inside and so on
     * @param controls settings and runs
     */
    record Places(Views centre, Views controls) {}

    /** What does something with runs. */
    record Sides(GridView grid, LastBitView lastBit, ForkSide fork, SeedsSide seeds, HindsightSide hindsight) {}

    TrainingTold(RunShelf shelf, SettingsModel model, RunScreen screen, RunPlayer player, Places places, Sides sides) {
        this.shelf = shelf;
        this.model = model;
        this.screen = screen;
        this.player = player;
        this.places = places;
        this.sides = sides;
    }

    /** Trains the book's overfitting network to the end. */
    public CompletableFuture<Void> overfitting() {
        model.choose(TOLD_EXPERIMENT);
        player.reset();
        return player.play();
    }

    /** Looks inside the network of the epoch shown, while it reads a digit. */
    public CompletableFuture<Void> inside() {
        places.centre().show("inside");
        return screen.inside().tell();
    }

    /** Goes on from an early epoch with a penalty, and looks back on what early stopping would have done. */
    public CompletableFuture<Void> fork() {
        places.centre().show("curves");
        screen.scrubber().look(FORKED_EPOCH);
        model.lambda.exactly(FORKED_LAMBDA);
        model.epochs.exactly(COMPARED_EPOCHS);
        sides.hindsight().look(true);
        CompletableFuture<Void> ended = player.nextEnd();
        sides.fork().command().action().run();
        return ended;
    }

    /** Trains the same network with a penalty for a while, and shows the longer runs so far on the same axes. */
    public CompletableFuture<Void> runs() {
        places.centre().show("curves");
        sides.hindsight().look(false);
        shelf.setVisible(
                shelf.runs().stream()
                        .filter(run -> run.results().size() > TOLD_SEEDS_EPOCHS)
                        .toList(),
                true);
        places.controls().show("runs");
        model.choose(COMPARED_EXPERIMENT);
        model.epochs.exactly(COMPARED_EPOCHS);
        return player.play();
    }

    /** Trains the overfitting network for a while with several seeds, and shows their median and range. */
    public CompletableFuture<Void> seeds() {
        shelf.setVisible(List.copyOf(shelf.runs()), false);
        sides.hindsight().look(false);
        places.controls().show("settings");
        model.take(new RunLine(model.part.get().settings(), Optional.of(model.bookRun())));
        model.epochs.exactly(TOLD_SEEDS_EPOCHS);
        CompletableFuture<Void> one = player.nextEnd();
        return sides.seeds().tell().thenCombine(one, (all, its) -> null);
    }

    /** Measures validation too, with others runs beside, and chooses then what only another run can have. */
    public CompletableFuture<Void> changed() {
        places.centre().show("curves");
        shelf.setVisible(shelf.runs().stream().limit(TOLD_COMPANY).toList(), true);
        model.choose(TOLD_EXPERIMENT);
        model.validationToo.set(true);
        model.epochs.exactly(TOLD_CHANGED_EPOCHS);
        model.miniBatch.reset();
        return player.play().thenRun(() -> model.miniBatch.exactly(TOLD_MINI_BATCH));
    }

    /** Fills the map over two hyper-parameters. */
    public CompletableFuture<Void> grid() {
        places.centre().show("grid");
        return sides.grid().tell();
    }

    /** Runs the book's first network twice, with one last bit between the two. */
    public CompletableFuture<Void> lastBit() {
        model.choose(FIRST_EXPERIMENT);
        places.centre().show("lastbit");
        return sides.lastBit().tell();
    }

    /** Trains the book's first network for a few epochs, and shows what each mini-batch cost. */
    public CompletableFuture<Void> miniBatches() {
        places.controls().show("settings");
        model.choose(FIRST_EXPERIMENT);
        model.epochs.exactly(TOLD_MINI_BATCHES_EPOCHS);
        places.centre().show("minibatches");
        player.reset();
        return player.play();
    }
}
