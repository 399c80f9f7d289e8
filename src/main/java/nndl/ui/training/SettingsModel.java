package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nndl.data.PixelScale;
import nndl.nn.Activation;
import nndl.nn.Initializer;
import nndl.nn.Objective;
import nndl.nn.Regularization;
import nndl.training.BookRun;
import nndl.training.Experiment;
import nndl.training.Experiments;
import nndl.training.Measured;
import nndl.training.RunLine;
import nndl.training.RunSettings;
import nndl.training.Schedule;
import nndl.training.Stopping;
import nndl.training.runs.Likeness;
import nndl.ui.Parameter;

/** The settings as a person changes them, and the {@link RunSettings} they make. Needs no window. */
final class SettingsModel {
    /** Which penalty λ belongs to. */
    enum Penalty {
        L2,
        L1
    }

    /** What happens when validation accuracy no longer improves. */
    enum Rule {
        NOTHING,
        STOP,
        HALVE
    }

    /** The inputs of every network here: 28 x 28 pixels. */
    static final int INPUTS = 784;
    /** The outputs of every network here: ten digits. */
    static final int OUTPUTS = 10;
    /** Neurons of one layer at most. */
    static final int MOST_NEURONS = 5000;

    private static final double BELOW_1 = Math.nextDown(1.0);

    /** The experiment chosen, and which of its runs. */
    final ObjectProperty<Experiment> experiment = new SimpleObjectProperty<>();

    final ObjectProperty<Experiment.Part> part = new SimpleObjectProperty<>();

    final ObjectProperty<List<Integer>> sizes = new SimpleObjectProperty<>(List.of(784, 30, 10));
    final ObjectProperty<Activation> hidden = new SimpleObjectProperty<>(Activation.SIGMOID);
    final ObjectProperty<Objective> objective = new SimpleObjectProperty<>(Objective.SIGMOID_QUADRATIC);
    final ObjectProperty<Initializer> initializer = new SimpleObjectProperty<>(Initializer.LARGE);
    final ObjectProperty<Integer> seed = new SimpleObjectProperty<>(RunSettings.BOOK_SEED);
    final ObjectProperty<PixelScale> pixelScale = new SimpleObjectProperty<>(PixelScale.BY_256);
    final ObjectProperty<Penalty> penalty = new SimpleObjectProperty<>(Penalty.L2);
    final ObjectProperty<Rule> rule = new SimpleObjectProperty<>(Rule.NOTHING);
    final BooleanProperty validationToo = new SimpleBooleanProperty();
    final ExpansionModel expansion = new ExpansionModel();

    final Parameter eta = Parameter.logarithmic(0.001, 100, 3).widening(1e-9, 1e9);
    final Parameter miniBatch = Parameter.wholeLogarithmic(1, 1000, 10).widening(1, 60_000);
    final Parameter lambda = Parameter.logarithmicOrZero(0.01, 1000, 0).widening(0, 1e9);
    final Parameter epochs = Parameter.wholeLogarithmic(1, 1000, 30).widening(1, 1_000_000);
    final Parameter pictures = Parameter.wholeLogarithmic(10, 50_000, 50_000).widening(1, 60_000);
    final Parameter momentum = Parameter.linear(0, 0.99, 0.01, 0).widening(0, BELOW_1);
    final Parameter dropout = Parameter.linear(0, 0.9, 0.05, 0).widening(0, BELOW_1);
    /** What is left of η in the last epoch, unless a rule halves it. */
    final Parameter decay = Parameter.logarithmic(0.001, 1, 1).widening(Double.MIN_VALUE, 1);

    final Parameter patience = Parameter.whole(1, 50, 10).widening(1, 999_999_999);

    private Optional<RunSettings> preset = Optional.empty();
    private boolean takingOver;

    /** Follows every change. */
    final ObjectBinding<RunSettings> settings = Bindings.createObjectBinding(
            this::make,
            sizes,
            hidden,
            objective,
            initializer,
            seed,
            pixelScale,
            penalty,
            rule,
            validationToo,
            expansion.expansion,
            decay.valueProperty(),
            eta.valueProperty(),
            miniBatch.valueProperty(),
            lambda.valueProperty(),
            epochs.valueProperty(),
            pictures.valueProperty(),
            momentum.valueProperty(),
            dropout.valueProperty(),
            patience.valueProperty());

    private final BooleanBinding changed =
            Bindings.createBooleanBinding(() -> unchangedPart().isEmpty(), settings, part);

    /**
     * Settings as those of an experiment's first run.
     *
     * @param first the experiment chosen at first
     */
    SettingsModel(Experiment first) {
        part.addListener((value, old, now) -> show(now));
        experiment.addListener((value, old, now) -> part.set(now.parts().get(0)));
        experiment.set(first);
    }

    /** The run of the book whose settings these are, bit by bit; nothing once one is changed. */
    Optional<Experiment.Part> unchangedPart() {
        return Optional.of(part.get()).filter(p -> p.settings().equals(settings.get()));
    }

    /** The same, to be watched. */
    ObservableValue<Boolean> changedProperty() {
        return changed;
    }

    /** The run of the book that was chosen, whatever has been changed since. */
    BookRun bookRun() {
        return new BookRun(experiment.get().id(), part.get().name());
    }

    /** Whether the settings change because a run of the book was chosen, and not one by one. */
    boolean isTakingOver() {
        return takingOver;
    }

    /** Chooses an experiment by its name. */
    void choose(String id) {
        experiment.set(Experiments.named(id).orElseThrow());
    }

    private void choose(BookRun book) {
        choose(book.experiment());
        book.find().ifPresent(part::set);
    }

    /** Takes over the settings of a run of the book; reset buttons go back to them. */
    private void show(Experiment.Part shown) {
        preset = Optional.of(shown.settings());
        takingOver = true;
        show(shown.settings());
        takingOver = false;
    }

    /**
     * Takes over what a line says: a run of the book, or settings alone; reset buttons go back to them. Chosen is the run of
     * the book that they are or come nearest to; of several the one that was chosen.
     */
    void take(RunLine line) {
        choose(line.book().orElseGet(() -> Likeness.nearest(line.settings(), Optional.of(bookRun()))
                .book()));
        preset = Optional.of(line.settings());
        takingOver = true;
        show(line.settings());
        takingOver = false;
    }

    /** Takes over settings. */
    void show(RunSettings shown) {
        sizes.set(shown.network().sizes());
        hidden.set(shown.network().hidden());
        objective.set(shown.network().objective());
        initializer.set(shown.start().initializer());
        seed.set(shown.start().seed());
        RunSettings.Data data = shown.data();
        pixelScale.set(data.pixelScale());
        validationToo.set(data.measured().validation() > 0);
        expansion.show(data.expansion());
        pictures.begin(data.trainingSize());
        RunSettings.Learning learning = shown.learning();
        penalty.set(learning.regularization() instanceof Regularization.L1 ? Penalty.L1 : Penalty.L2);
        eta.begin(learning.learningRate());
        miniBatch.begin(learning.miniBatchSize());
        lambda.begin(learning.regularization().lambda());
        epochs.begin(learning.epochs());
        momentum.begin(learning.momentum());
        dropout.begin(learning.dropout());
        int stopping = learning.stopping().patience();
        int halving = learning.schedule().patience();
        decay.begin(learning.schedule() instanceof Schedule.Decay falling ? falling.share() : 1);
        rule.set(stopping > 0 ? Rule.STOP : halving > 0 ? Rule.HALVE : Rule.NOTHING);
        if (stopping + halving > 0) {
            patience.begin(Math.max(stopping, halving));
        }
    }

    private RunSettings make() {
        RunSettings.Architecture network = new RunSettings.Architecture(sizes.get(), hidden.get(), objective.get());
        RunSettings.Start start = new RunSettings.Start(initializer.get(), discardedDraws(), seed.get());
        RunSettings.Data data = new RunSettings.Data(
                pictures.getInt(),
                preset.map(p -> p.data().validationSize()).orElse(10_000),
                pixelScale.get(),
                expansion.expansion.get(),
                measured());
        return new RunSettings(network, start, data, learning());
    }

    /** Those of the preset as long as its first weights are drawn the same way. */
    private int discardedDraws() {
        return preset.filter(p -> p.start().initializer() == initializer.get()
                        && p.network().objective() == objective.get())
                .map(p -> p.start().discardedDraws())
                .orElseGet(() -> RunSettings.Start.discardedByTheBook(initializer.get(), objective.get()));
    }

    private Measured measured() {
        Measured measured = preset.map(p -> p.data().measured()).orElse(Measured.TRAINING_AND_TEST);
        if (rule.get() != Rule.NOTHING) {
            return new Measured(measured.training(), 1, measured.test());
        }
        if (!validationToo.get()) {
            boolean nothingElse = measured.test() == 0;
            return new Measured(measured.training(), 0, nothingElse ? measured.validation() : measured.test());
        }
        int validation = measured.validation() > 0 ? measured.validation() : measured.test();
        return new Measured(measured.training(), validation, measured.test());
    }

    /** The hyper-parameters alone. */
    RunSettings.Learning learning() {
        Regularization regularization = lambda.get() == 0
                ? Regularization.NONE
                : penalty.get() == Penalty.L1
                        ? new Regularization.L1(lambda.get())
                        : new Regularization.L2(lambda.get());
        return new RunSettings.Learning(
                epochs.getInt(),
                miniBatch.getInt(),
                eta.get(),
                regularization,
                momentum.get(),
                dropout.get(),
                schedule(),
                rule.get() == Rule.STOP ? new Stopping.NoImprovement(patience.getInt()) : Stopping.NEVER);
    }

    private Schedule schedule() {
        if (rule.get() == Rule.HALVE) {
            return new Schedule.Halving(patience.getInt());
        }
        return decay.get() == 1 ? Schedule.CONSTANT : new Schedule.Decay(decay.get());
    }
}
