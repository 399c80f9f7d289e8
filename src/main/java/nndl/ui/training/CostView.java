package nndl.ui.training;

import nndl.training.DataSet;
import nndl.training.EpochResult;

/** What a chart of costs shows. */
enum CostView {
    /** The mean of the cost over the examples: what compares between sets. */
    DATA {
        @Override
        double of(EpochResult result, DataSet set) {
            return result.on(set).orElseThrow().dataCost();
        }
    },
    /** What is being minimized: data cost plus penalty. */
    WITH_PENALTY {
        @Override
        double of(EpochResult result, DataSet set) {
            return result.on(set).orElseThrow().dataCost() + result.penalty();
        }
    },
    /** As the book's program prints it, with the penalty over the size of the set evaluated. */
    AS_PRINTED {
        @Override
        double of(EpochResult result, DataSet set) {
            return result.costAsPrinted(set);
        }
    };

    /** The cost on a set that was measured. */
    abstract double of(EpochResult result, DataSet set);
}
