package nndl.labs.softmax;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nndl.ui.Numbers;
import nndl.ui.book.Tex;

/** The book's equations with a layer's numbers in them, as TeX. */
final class Formulas {
    /** As many terms of a sum as the page has room for. */
    private static final int TERMS = 5;

    private static final int DIGITS = 4;
    /** Outputs below it aren't written out. */
    private static final double SMALLEST = 0.0001;

    private static final double HUGE = 1e6;

    private final OutputLayer layer;

    Formulas(OutputLayer layer) {
        this.layer = layer;
    }

    /** (78) for one output; with c (83), for sigmoids (3), which begin with what holds in general. */
    String activation(int j) {
        String value = " = " + fixed(layer.a(j));
        if (layer.isLimit()) {
            return "\\lim_{c\\to\\infty} a_{" + (j + 1) + "}" + value;
        }
        String left = "a_{" + (j + 1) + "} = ";
        String z = "z_{" + (j + 1) + "}";
        if (layer.outputs() == Outputs.SIGMOID) {
            String general = "\\sigma(" + (layer.c() == 1 ? "" : "c ") + z + ") = ";
            return left + general + "\\frac{1}{1 + e^{-" + exponent(j) + "}}" + value;
        }
        if (layer.c() != 1) {
            String c = Tex.number(layer.c());
            return left + "\\frac{e^{c " + z + "}}{\\sum_k e^{c z_k}} = \\frac{" + power(j) + "}{\\sum_k e^{" + c
                    + "\\, z_k}}" + value;
        }
        return left + "\\frac{" + power(j) + "}{"
                + sum(IntStream.range(0, layer.size()).mapToObj(this::power)) + "}" + value;
    }

    /** (79): the outputs and what they sum to. */
    String sum() {
        return "\\sum_j a_j = " + sum(IntStream.range(0, layer.size()).mapToObj(j -> fixed(layer.a(j)))) + " = "
                + fixed(layer.sum());
    }

    /** ∂a_k/∂z_k and the slope of another output; where they aren't as without c, what they are in general. */
    String slopes(int k) {
        int other = k == 0 ? 1 : 0;
        double[][] jacobian = layer.jacobian();
        String c = layer.c() == 1 ? "" : "c\\,";
        String own = "a_{" + (k + 1) + "}";
        boolean sigmoid = layer.outputs() == Outputs.SIGMOID;
        boolean general = !layer.isLimit() && (sigmoid || layer.c() != 1);
        return "\\frac{\\partial " + own + "}{\\partial z_{" + (k + 1) + "}} = "
                + (general ? c + own + "(1 - " + own + ") = " : "") + value(jacobian[k][k])
                + ",\\quad \\frac{\\partial a_{" + (other + 1) + "}}{\\partial z_{" + (k + 1) + "}} = "
                + (general && !sigmoid ? "-" + c + "a_{" + (other + 1) + "} " + own + " = " : "")
                + (sigmoid ? "0" : value(jacobian[other][k]));
    }

    /** (80), or (63) where outputs are sigmoids. */
    String cost() {
        String cost = value(layer.cost());
        int y = layer.target();
        if (layer.outputs() == Outputs.SIGMOID) {
            return "C = -\\sum_j \\left[y_j \\ln a_j + (1 - y_j) \\ln (1 - a_j)\\right] = " + cost;
        }
        return layer.a(y) >= SMALLEST
                ? "C = -\\ln " + significant(layer.a(y)) + " = " + cost
                : "C = -\\ln a_{" + (y + 1) + "} = " + cost;
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
        return Tex.number(layer.c()) + " \\cdot " + (layer.z(j) < 0 ? "(" + z + ")" : z);
    }

    private static String sum(Stream<String> terms) {
        List<String> all = terms.toList();
        String shown =
                all.stream().limit(all.size() > TERMS ? TERMS - 2 : TERMS).collect(Collectors.joining(" + "));
        return all.size() > TERMS ? shown + " + \\cdots + " + all.get(all.size() - 1) : shown;
    }

    private static String number(double value) {
        return Tex.number(Math.rint(value * 1e4) / 1e4);
    }

    /** Four significant digits, so that what is computed from it can be computed again. */
    static String significant(double value) {
        int leading = value > 0 ? (int) Math.floor(Math.log10(value)) : 0;
        return Numbers.fixed(value, DIGITS - 1 - Math.min(0, leading));
    }

    private static String value(double value) {
        return Math.abs(value) < HUGE ? fixed(value) : Tex.significant(value, DIGITS);
    }

    private static String fixed(double value) {
        return Tex.fixed(value, 3);
    }
}
