package nndl.nn;

/** An example whose input is written out. */
final class DenseExample implements Example {
    private final double[] x;
    private final double[] y;
    private final int count;

    DenseExample(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        int nonZeros = 0;
        for (double value : x) {
            nonZeros += value == 0 ? 0 : 1;
        }
        this.count = nonZeros;
    }

    @Override
    public int inputs() {
        return x.length;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void nonZeros(int[] index, double[] value) {
        int i = 0;
        for (int k = 0; k < x.length; k++) {
            if (x[k] != 0) {
                index[i] = k;
                value[i] = x[k];
                i++;
            }
        }
    }

    @Override
    public double[] desired() {
        return y;
    }
}
