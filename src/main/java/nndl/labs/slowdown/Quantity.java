package nndl.labs.slowdown;

import java.util.stream.DoubleStream;

/** What is drawn against the epoch. */
enum Quantity {
    /** a. */
    OUTPUT {
        @Override
        double[] of(NeuronRun run) {
            return run.a();
        }
    },
    /** C. */
    COST {
        @Override
        double[] of(NeuronRun run) {
            return run.cost();
        }
    },
    /** |∂C/∂w|. */
    GRADIENT {
        @Override
        double[] of(NeuronRun run) {
            return DoubleStream.of(run.dw()).map(Math::abs).toArray();
        }
    };

    /** The quantity by epoch; not to be changed. */
    abstract double[] of(NeuronRun run);
}
