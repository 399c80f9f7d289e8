package nndl.cli;

import java.util.Random;
import nndl.nn.Example;

/**
 * One hidden layer and the cross-entropy cost, dense and plain, as a textbook would write it in Java. It is what the
 * benchmark measures the engine against, and nothing else.
 */
final class Textbook {
    private final double[][] w2;
    private final double[] b2;
    private final double[][] w3;
    private final double[] b3;

    Textbook(int inputs, int hidden, int outputs) {
        Random random = new Random(1);
        w2 = gaussian(hidden, inputs, random);
        b2 = new double[hidden];
        w3 = gaussian(outputs, hidden, random);
        b3 = new double[outputs];
    }

    private static double[][] gaussian(int rows, int columns, Random random) {
        double[][] matrix = new double[rows][columns];
        for (double[] row : matrix) {
            for (int k = 0; k < columns; k++) {
                row[k] = random.nextGaussian();
            }
        }
        return matrix;
    }

    static double[] dense(Example example) {
        int[] index = new int[example.count()];
        double[] value = new double[example.count()];
        example.nonZeros(index, value);
        double[] x = new double[example.inputs()];
        for (int i = 0; i < index.length; i++) {
            x[index[i]] = value[i];
        }
        return x;
    }

    /** One epoch in the given order. */
    void epoch(double[][] inputs, double[][] desired, int m, double eta) {
        double[][] gradientW2 = new double[w2.length][w2[0].length];
        double[][] gradientW3 = new double[w3.length][w3[0].length];
        double[] gradientB2 = new double[b2.length];
        double[] gradientB3 = new double[b3.length];
        for (int from = 0; from < inputs.length; from += m) {
            int to = Math.min(from + m, inputs.length);
            for (int i = from; i < to; i++) {
                double[] a2 = layer(w2, b2, inputs[i]);
                double[] a3 = layer(w3, b3, a2);
                double[] delta3 = new double[a3.length];
                for (int j = 0; j < a3.length; j++) {
                    delta3[j] = a3[j] - desired[i][j];
                }
                double[] delta2 = new double[a2.length];
                for (int k = 0; k < a2.length; k++) {
                    double sum = 0;
                    for (int j = 0; j < delta3.length; j++) {
                        sum += w3[j][k] * delta3[j];
                    }
                    delta2[k] = sum * a2[k] * (1 - a2[k]);
                }
                accumulate(gradientW3, gradientB3, delta3, a2);
                accumulate(gradientW2, gradientB2, delta2, inputs[i]);
            }
            apply(w2, b2, gradientW2, gradientB2, eta / (to - from));
            apply(w3, b3, gradientW3, gradientB3, eta / (to - from));
        }
    }

    private static double[] layer(double[][] w, double[] b, double[] below) {
        double[] a = new double[b.length];
        for (int j = 0; j < a.length; j++) {
            double z = b[j];
            for (int k = 0; k < below.length; k++) {
                z += w[j][k] * below[k];
            }
            a[j] = 1 / (1 + Math.exp(-z));
        }
        return a;
    }

    private static void accumulate(double[][] gradientW, double[] gradientB, double[] delta, double[] below) {
        for (int j = 0; j < delta.length; j++) {
            for (int k = 0; k < below.length; k++) {
                gradientW[j][k] += delta[j] * below[k];
            }
            gradientB[j] += delta[j];
        }
    }

    private static void apply(double[][] w, double[] b, double[][] gradientW, double[] gradientB, double step) {
        for (int j = 0; j < w.length; j++) {
            for (int k = 0; k < w[j].length; k++) {
                w[j][k] -= step * gradientW[j][k];
                gradientW[j][k] = 0;
            }
            b[j] -= step * gradientB[j];
            gradientB[j] = 0;
        }
    }
}
