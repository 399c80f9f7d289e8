package nndl.nn;

import java.util.function.DoubleSupplier;

/** How the first weights and biases are drawn: the biases of all layers, then the weights of all layers row by row. */
public enum Initializer {
    /** Weights and biases from N(0, 1), chapter 1's way and chapter 3's "large weight initializer". */
    LARGE {
        @Override
        double deviation(int inputs) {
            return 1;
        }
    },
    /** Weights from N(0, 1/n_in), biases from N(0, 1): chapter 3's default. */
    SCALED {
        @Override
        double deviation(int inputs) {
            return Math.sqrt(inputs);
        }
    },
    /** Weights from N(0, 2/n_in), biases 0: for rectified linear neurons (He and others 2015); not in the book. */
    RECTIFIED {
        @Override
        double deviation(int inputs) {
            return Math.sqrt(inputs / 2.0);
        }

        @Override
        double bias(DoubleSupplier normal) {
            return 0;
        }
    };

    /** What a standard normal number is divided by to give a weight. */
    abstract double deviation(int inputs);

    double bias(DoubleSupplier normal) {
        return normal.getAsDouble();
    }

    /**
     * Draws every bias and weight of a network anew.
     *
     * @param network changed
     * @param normal standard normal numbers
     */
    public void draw(Network network, DoubleSupplier normal) {
        for (int l = 2; l <= network.layers(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                layer.setB(j, bias(normal));
            }
        }
        for (int l = 2; l <= network.layers(); l++) {
            Layer layer = network.layer(l);
            double deviation = deviation(layer.inputs());
            for (int j = 0; j < layer.neurons(); j++) {
                for (int k = 0; k < layer.inputs(); k++) {
                    layer.setW(j, k, normal.getAsDouble() / deviation);
                }
            }
        }
    }
}
