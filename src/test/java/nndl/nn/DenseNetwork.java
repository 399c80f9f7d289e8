package nndl.nn;

import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Sigmoid neurons throughout and the cross-entropy cost, with matrices whose columns are the examples of a mini-batch: a
 * witness for {@link Network} that stores every weight and knows no trick.
 */
final class DenseNetwork {
    final RealMatrix[] w;
    final RealVector[] b;
    final RealMatrix[] a;
    final RealMatrix[] delta;

    /** Indices are the book's l. */
    DenseNetwork(Network network) {
        int layers = network.layers();
        w = new RealMatrix[layers + 1];
        b = new RealVector[layers + 1];
        a = new RealMatrix[layers + 1];
        delta = new RealMatrix[layers + 1];
        for (int l = 2; l <= layers; l++) {
            Layer layer = network.layer(l);
            w[l] = new Array2DRowRealMatrix(layer.neurons(), layer.inputs());
            b[l] = new ArrayRealVector(layer.neurons());
            for (int j = 0; j < layer.neurons(); j++) {
                b[l].setEntry(j, layer.b(j));
                for (int k = 0; k < layer.inputs(); k++) {
                    w[l].setEntry(j, k, layer.w(j, k));
                }
            }
        }
    }

    void backprop(List<Example> examples) {
        int last = w.length - 1;
        a[1] = new Array2DRowRealMatrix(w[2].getColumnDimension(), examples.size());
        RealMatrix y = new Array2DRowRealMatrix(w[last].getRowDimension(), examples.size());
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            int[] index = new int[example.count()];
            double[] value = new double[example.count()];
            example.nonZeros(index, value);
            for (int e = 0; e < index.length; e++) {
                a[1].setEntry(index[e], i, value[e]);
            }
            y.setColumn(i, example.desired());
        }
        RealMatrix everyColumn = ones(1, examples.size());
        for (int l = 2; l <= last; l++) {
            RealMatrix biases = MatrixUtils.createColumnRealMatrix(b[l].toArray());
            a[l] = map(w[l].multiply(a[l - 1]).add(biases.multiply(everyColumn)), new Sigmoid());
        }
        delta[last] = a[last].subtract(y);
        for (int l = last - 1; l >= 2; l--) {
            RealMatrix back = w[l + 1].transpose().multiply(delta[l + 1]);
            RealMatrix slopes = map(a[l], s -> s * (1 - s));
            delta[l] = new Array2DRowRealMatrix(back.getRowDimension(), back.getColumnDimension());
            for (int i = 0; i < examples.size(); i++) {
                delta[l].setColumnVector(i, back.getColumnVector(i).ebeMultiply(slopes.getColumnVector(i)));
            }
        }
    }

    /** One step with weights first multiplied by a factor. */
    void descend(List<Example> examples, double eta, double factor) {
        backprop(examples);
        double share = eta / examples.size();
        for (int l = 2; l < w.length; l++) {
            RealMatrix gradient = delta[l].multiply(a[l - 1].transpose());
            w[l] = w[l].scalarMultiply(factor).subtract(gradient.scalarMultiply(share));
            b[l] = b[l].subtract(delta[l].operate(new ArrayRealVector(examples.size(), share)));
        }
    }

    private static RealMatrix ones(int rows, int columns) {
        return map(new Array2DRowRealMatrix(rows, columns), zero -> 1);
    }

    private static RealMatrix map(RealMatrix matrix, UnivariateFunction function) {
        RealMatrix mapped = matrix.copy();
        for (int i = 0; i < matrix.getColumnDimension(); i++) {
            mapped.setColumnVector(i, matrix.getColumnVector(i).map(function));
        }
        return mapped;
    }
}
