package nndl.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nndl.data.Digit;
import nndl.data.MnistData;
import nndl.nn.Network;
import nndl.training.EpochResult;
import nndl.training.Experiment;
import nndl.training.Published;
import nndl.training.RunSettings;
import nndl.training.runs.KeptRun;
import nndl.ui.training.inside.Moment;

/** The run that the view shows: what made it and what it has said so far. */
final class CurrentRun {
    private static final int EXAMINED = 1000;

    private final String name;
    private final RunSettings settings;
    private final List<Published> published;
    private Optional<Experiment.Part> part;
    private final List<EpochResult> results = new ArrayList<>();
    private Optional<Network> network = Optional.empty();
    private Optional<Moment.Run> inside = Optional.empty();

    /**
     * A run about to begin.
     *
     * @param name of the run in files
     * @param settings what it depends on
     * @param part the run of the book that it is, bit by bit, if it is one
     * @param published what the book published that this run can be held against
     */
    CurrentRun(String name, RunSettings settings, Optional<Experiment.Part> part, List<Published> published) {
        this.name = name;
        this.settings = settings;
        this.part = part;
        this.published = published;
    }

    /** The run begins: one can look into it from now on. */
    void lookInto(KeptRun networks, MnistData digits) {
        List<Digit> learnt = digits.training().list();
        inside = Optional.of(new Moment.Run(
                networks,
                this::result,
                settings.data().pixelScale(),
                digits.test(),
                learnt.subList(0, Math.min(EXAMINED, learnt.size()))));
    }

    /** What one sees of the inside of its networks; nothing before it begins. */
    Optional<Moment.Run> inside() {
        return inside;
    }

    private Optional<EpochResult> result(int epoch) {
        int index = results.isEmpty() ? -1 : epoch - results.get(0).epoch();
        return index >= 0 && index < results.size() ? Optional.of(results.get(index)) : Optional.empty();
    }

    /** Its networks are no longer looked at. */
    void forget() {
        inside.ifPresent(run -> run.networks().forget());
        inside = Optional.empty();
    }

    void add(EpochResult result, Network newest) {
        results.add(result);
        network = Optional.of(newest);
    }

    /** Hyper-parameters were changed on the way: it is no longer the book's run. */
    void changed() {
        part = Optional.empty();
    }

    String name() {
        return name;
    }

    /** The run of the book that it is, bit by bit. */
    Optional<Experiment.Part> part() {
        return part;
    }

    RunSettings settings() {
        return settings;
    }

    List<EpochResult> results() {
        return results;
    }

    /** The network of the last epoch measured. */
    Optional<Network> network() {
        return network;
    }

    Optional<EpochResult> last() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.get(results.size() - 1));
    }

    List<Published> published() {
        return published;
    }

    /** How many of the book's exact figures the run has reached, if it is the book's run. */
    long exactFiguresReached() {
        return exact().filter(p -> p.measured(results).isPresent()).count();
    }

    /** How many of those are equal to the book's. */
    long exactFiguresMet() {
        return exact().filter(p -> p.measured(results).filter(p::agrees).isPresent())
                .count();
    }

    /** Figures of single epochs: the best of a run is known only at its end. */
    private Stream<Published> exact() {
        return part.isEmpty() ? Stream.empty() : published.stream().filter(p -> p.exact() && !p.best());
    }
}
