package nndl.training;

import java.util.Optional;

/**
 * One run of the book by its names.
 *
 * @param experiment the experiment's
 * @param part the run's in it
 */
public record BookRun(String experiment, String part) {
    /**
     * The run, if this program has it.
     *
     * @return its settings
     */
    public Optional<Experiment.Part> find() {
        return Experiments.named(experiment).flatMap(found -> found.part(part));
    }

    /**
     * Whether the experiment has several runs, which share random streams, so that only its script can make this one.
     *
     * @return false if its settings alone make it
     */
    public boolean isOneOfSeveral() {
        return Experiments.named(experiment)
                .filter(found -> found.parts().size() > 1)
                .isPresent();
    }

    /**
     * The name of the run in lists: the experiment's, and the run's where it has several.
     *
     * @return for example overfit-1k, or three-eta 0.25
     */
    public String name() {
        return isOneOfSeveral() ? experiment + " " + part : experiment;
    }
}
