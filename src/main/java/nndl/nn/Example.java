package nndl.nn;

/** An input x of a network and its desired output y. Only the inputs that are not 0 are looked at. */
public interface Example {
    /**
     * The length of the input vector.
     *
     * @return 784 for MNIST
     */
    int inputs();

    /**
     * How many inputs are not 0.
     *
     * @return how many numbers {@link #nonZeros} writes
     */
    int count();

    /**
     * Writes the inputs that are not 0, in rising order of index.
     *
     * @param index receives k, the number of the input neuron, from 0
     * @param value receives x_k
     */
    void nonZeros(int[] index, double[] value);

    /**
     * The desired output y.
     *
     * @return one number per output neuron; shared, never to be changed
     */
    double[] desired();

    /**
     * An example given by its numbers.
     *
     * @param x the input, copied
     * @param y the desired output, copied
     * @return the example
     */
    static Example of(double[] x, double... y) {
        return new DenseExample(x, y);
    }
}
