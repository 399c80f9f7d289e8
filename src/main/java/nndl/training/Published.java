package nndl.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * A figure that the book published, and that a run with its seed is held against.
 *
 * @param part the run of the experiment
 * @param metric what was published
 * @param epoch of which epoch, or for a best in which it was first reached; empty for a best without one
 * @param best whether it is the best of the run rather than the figure of the epoch
 * @param value the figure
 * @param exact whether a run with the book's seed gives it: a count equal, a cost within 1e-9 of it
 */
public record Published(
        String part, Metric metric, Optional<Integer> epoch, boolean best, double value, boolean exact) {
    private static final double RELATIVE_TOLERANCE = 1e-9;

    @JsonCreator
    static Published read(
            @JsonProperty("part") String part,
            @JsonProperty("metric") Metric metric,
            @JsonProperty("epoch") Integer epoch,
            @JsonProperty("best") boolean best,
            @JsonProperty("value") double value,
            @JsonProperty("exact") boolean exact) {
        return new Published(part, metric, Optional.ofNullable(epoch), best, value, exact);
    }

    /**
     * The figure of a run that is to be held against the published one.
     *
     * @param results the run's epochs
     * @return the measured figure, if the run has it
     */
    public Optional<Measurement> measured(List<EpochResult> results) {
        Optional<Measurement> found = Optional.empty();
        for (EpochResult result : results) {
            Optional<Double> value = metric.of(result);
            boolean wanted = best
                    ? value.isPresent()
                            && (found.isEmpty() || value.get() > found.get().value())
                    : epoch.orElseThrow() == result.epoch();
            if (wanted) {
                found = value.map(v -> new Measurement(result.epoch(), v));
            }
        }
        return found;
    }

    /**
     * Whether a measured figure is the published one.
     *
     * @param measurement the figure and its epoch
     * @return true if equal; for costs, printed with nine decimals, within half of the last and 1e-9 of them
     */
    public boolean agrees(Measurement measurement) {
        if (best && epoch.isPresent() && epoch.get() != measurement.epoch()) {
            return false;
        }
        double difference = Math.abs(measurement.value() - value);
        return metric.isCost() ? difference <= Math.max(RELATIVE_TOLERANCE * value, 0.5e-9) : difference == 0;
    }

    /**
     * A figure of a run.
     *
     * @param epoch from 0
     * @param value a cost or a count
     */
    public record Measurement(int epoch, double value) {}
}
