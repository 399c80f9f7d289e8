package nndl.labs.slowdown;

import java.util.List;
import nndl.ui.book.Exercise;
import nndl.ui.book.Exercise.Outcome;

/** What the lab asks, and whether its settings answer it. */
final class SlowdownExercises {
    /** In the order of the page. */
    static final List<String> IDS = List.of("stubborn", "catch-up", "even");

    private static final int EPOCHS = 300;
    private static final double HALF = 0.5;

    private final SlowdownModel model;

    SlowdownExercises(SlowdownModel model) {
        this.model = model;
    }

    List<Exercise> all() {
        return List.of(
                new Exercise(IDS.get(0), "exercise.stubborn", this::stubborn),
                new Exercise(IDS.get(1), "exercise.catchUp", this::catchUp),
                new Exercise(IDS.get(2), "exercise.even", this::even));
    }

    private Outcome stubborn() {
        NeuronRun run = model.comparison.get().quadratic();
        NeuronSetup setup = run.setup();
        boolean bookNeuron = setup.x() == 1 && setup.y() == 0 && setup.eta() == SlowdownModel.BOOK_RATE;
        if (!bookNeuron || run.epochs() < EPOCHS) {
            return Outcome.notYet("exercise.stubborn.other");
        }
        String start = Figure.output(run.a()[0]);
        String end = Figure.output(run.a()[EPOCHS]);
        return run.a()[EPOCHS] >= HALF
                ? Outcome.right("exercise.stubborn.right", start, end)
                : Outcome.notYet("exercise.stubborn.lower", start, end);
    }

    private Outcome catchUp() {
        Comparison comparison = model.comparison.get();
        NeuronSetup crossEntropy = comparison.crossEntropy().setup();
        boolean bookNeuron = model.uses(SlowdownModel.Start.BAD).get()
                && crossEntropy.eta() == SlowdownModel.BOOK_RATE
                && crossEntropy.rule() == Rule.GRADIENT;
        if (!bookNeuron || comparison.epochs() > EPOCHS) {
            return Outcome.notYet("exercise.catchUp.other");
        }
        int last = comparison.epochs();
        double quadratic = comparison.quadratic().a()[last];
        double other = comparison.crossEntropy().a()[last];
        String ratio = Figure.rough(comparison.quadratic().setup().eta() / crossEntropy.eta());
        return quadratic <= other
                ? Outcome.right("exercise.catchUp.right", Figure.output(quadratic), Figure.output(other), ratio)
                : Outcome.notYet("exercise.catchUp.behind", Figure.output(quadratic), Figure.output(other));
    }

    private Outcome even() {
        Shown start = new Shown(model.comparison.get(), 0);
        NeuronRun quadratic = start.comparison().quadratic();
        if (quadratic.error(0) < HALF
                || start.comparison().crossEntropy().setup().rule() == Rule.PAGE) {
            return Outcome.notYet("exercise.even.other");
        }
        double ratio = start.step(Cost.CROSS_ENTROPY) / start.step(Cost.QUADRATIC);
        if (!(ratio > 0) || !Double.isFinite(ratio)) {
            return Outcome.notYet("exercise.even.still");
        }
        if (start.stepsAlike()) {
            return Outcome.right(
                    "exercise.even.right",
                    Figure.rough(start.quadratic().sigmaPrime()),
                    Figure.rough(start.timesSmaller()));
        }
        return ratio > 1
                ? Outcome.notYet("exercise.even.slower", Figure.rough(ratio))
                : Outcome.notYet("exercise.even.faster", Figure.rough(1 / ratio));
    }
}
