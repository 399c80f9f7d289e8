package nndl.nn;

/** What a hidden neuron makes of its weighted input z, beside the derivative of that function. */
public enum Activation {
    /** σ(z) = 1 / (1 + e^-z) (3), from 0 to 1. */
    SIGMOID {
        @Override
        public double value(double z) {
            return Elementary.sigmoid(z);
        }

        @Override
        double prime(double z, double a) {
            return a * (1 - a);
        }
    },
    /** tanh z (109), from −1 to 1; a rescaled sigmoid (111). */
    TANH {
        @Override
        public double value(double z) {
            return StrictMath.tanh(z);
        }

        @Override
        double prime(double z, double a) {
            return 1 - a * a;
        }
    },
    /** max(0, z) (112), the rectified linear neuron; its derivative at 0 counts as 0. */
    RELU {
        @Override
        public double value(double z) {
            return z > 0 || Double.isNaN(z) ? z : 0;
        }

        @Override
        double prime(double z, double a) {
            return z > 0 ? 1 : 0;
        }
    },
    /** z itself. */
    LINEAR {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        double prime(double z, double a) {
            return 1;
        }
    };

    /**
     * The activation of a neuron.
     *
     * @param z weighted input
     * @return a
     */
    public abstract double value(double z);

    /** The derivative at z, where a = value(z) is already known and saves computing it again. */
    abstract double prime(double z, double a);

    /**
     * The derivative of {@link #value} at z, σ′(z) in the book.
     *
     * @param z weighted input
     * @return da/dz
     */
    public final double prime(double z) {
        return prime(z, value(z));
    }
}
