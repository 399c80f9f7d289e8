package nndl.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import nndl.nn.Evaluation;

/** A figure that the book publishes of an epoch. */
public enum Metric {
    /** Cost on the training set, as network2.py prints it. */
    @JsonProperty("training_cost")
    TRAINING_COST(DataSet.TRAINING, true),
    /** Right answers on the training set. */
    @JsonProperty("training_correct")
    TRAINING_CORRECT(DataSet.TRAINING, false),
    /** Right answers on the validation set. */
    @JsonProperty("validation_correct")
    VALIDATION_CORRECT(DataSet.VALIDATION, false),
    /** Cost on the test set, as network2.py prints it. */
    @JsonProperty("test_cost")
    TEST_COST(DataSet.TEST, true),
    /** Right answers on the test set. */
    @JsonProperty("test_correct")
    TEST_CORRECT(DataSet.TEST, false);

    private final DataSet set;
    private final boolean cost;

    Metric(DataSet set, boolean cost) {
        this.set = set;
        this.cost = cost;
    }

    /**
     * The set it is measured on.
     *
     * @return training, validation or test set
     */
    public DataSet set() {
        return set;
    }

    /**
     * Whether it is a cost; else it is a count of right answers.
     *
     * @return true for costs
     */
    public boolean isCost() {
        return cost;
    }

    /**
     * Its value after an epoch.
     *
     * @param result the epoch
     * @return the value, if the set was measured
     */
    public Optional<Double> of(EpochResult result) {
        Optional<Evaluation> evaluation = result.on(set);
        return cost
                ? evaluation.map(e -> result.costAsPrinted(set))
                : evaluation.map(e -> (double) e.accuracy().correct());
    }
}
