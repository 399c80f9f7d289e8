package nndl.labs.softmax;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nndl.ui.Numbers;

/** The book's equations with a layer's numbers in them, as TeX. */
final class Formulas {
    /** As many terms of a sum as the page has room for. */
    private static final int TERMS = 5;

    private final OutputLayer layer;

    Formulas(OutputLayer layer) {
        this.layer = layer;
    }

    /** (78) or (83) for one output; (3) where outputs are sigmoids. */
    String activation(int j) {
        String value = " = " + fixed(layer.a(j));
        if (layer.isLimit()) {
            return "\\lim_{c\\to\\infty} a_{" + (j + 1) + "}" + value;
        }
        String left = "a_{" + (j + 1) + "} = ";
        if (layer.outputs() == Outputs.SIGMOID) {
            return left + "\\frac{1}{1 + e^{-" + exponent(j) + "}}" + value;
        }
        return left + "\\frac{" + power(j) + "}{"
                + sum(IntStream.range(0, layer.size()).mapToObj(this::power)) + "}" + value;
    }

    /** (79): the outputs and what they sum to. */
    String sum() {
        return sum(IntStream.range(0, layer.size()).mapToObj(j -> fixed(layer.a(j)))) + " = " + fixed(layer.sum());
    }

    /** ∂a_k/∂z_k and the slope of another output. */
    String slopes(int k) {
        int other = k == 0 ? 1 : 0;
        double[][] jacobian = layer.jacobian();
        return "\\frac{\\partial a_{" + (k + 1) + "}}{\\partial z_{" + (k + 1) + "}} = " + fixed(jacobian[k][k])
                + ",\\quad \\frac{\\partial a_{" + (other + 1) + "}}{\\partial z_{" + (k + 1) + "}} = "
                + fixed(jacobian[other][k]);
    }

    /** (80), or (63) where outputs are sigmoids. */
    String cost() {
        String cost = Double.isInfinite(layer.cost()) ? "\\infty" : fixed(layer.cost());
        int y = layer.target();
        return layer.outputs() == Outputs.SOFTMAX && layer.a(y) >= 0.0005
                ? "C = -\\ln " + fixed(layer.a(y)) + " = " + cost
                : "C = " + cost;
    }

    /** (84), or (66), at the target. */
    String error() {
        int y = layer.target();
        return "\\delta_{" + (y + 1) + "} = " + fixed(layer.a(y)) + " - 1 = " + fixed(layer.error()[y]);
    }

    private String power(int j) {
        return "e^{" + exponent(j) + "}";
    }

    private String exponent(int j) {
        String z = number(layer.z(j));
        if (layer.c() == 1) {
            return layer.outputs() == Outputs.SIGMOID && layer.z(j) < 0 ? "(" + z + ")" : z;
        }
        return number(layer.c()) + " \\cdot " + (layer.z(j) < 0 ? "(" + z + ")" : z);
    }

    private static String sum(Stream<String> terms) {
        List<String> all = terms.toList();
        String shown =
                all.stream().limit(all.size() > TERMS ? TERMS - 2 : TERMS).collect(Collectors.joining(" + "));
        return all.size() > TERMS ? shown + " + \\cdots + " + all.get(all.size() - 1) : shown;
    }

    private static String number(double value) {
        return Numbers.show(Math.rint(value * 1e4) / 1e4);
    }

    private static String fixed(double value) {
        return Numbers.fixed(value, 3);
    }
}
