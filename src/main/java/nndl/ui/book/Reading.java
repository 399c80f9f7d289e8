package nndl.ui.book;

import java.util.Map;
import java.util.Set;

/**
 * Reads TeX as a line of text, for people who listen: {@code \frac{\partial C}{\partial w_k}} is {@code (∂ C) / (∂ w_k)}.
 *
 * <p>Commands it doesn't know are read by their names; nothing throws.
 */
final class Reading {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("partial", "∂"),
            Map.entry("nabla", "∇"),
            Map.entry("sum", "Σ"),
            Map.entry("prod", "Π"),
            Map.entry("odot", "⊙"),
            Map.entry("cdot", "·"),
            Map.entry("times", "×"),
            Map.entry("rightarrow", "→"),
            Map.entry("to", "→"),
            Map.entry("approx", "≈"),
            Map.entry("equiv", "≡"),
            Map.entry("leq", "≤"),
            Map.entry("geq", "≥"),
            Map.entry("neq", "≠"),
            Map.entry("infty", "∞"),
            Map.entry("sigma", "σ"),
            Map.entry("delta", "δ"),
            Map.entry("Delta", "Δ"),
            Map.entry("eta", "η"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("epsilon", "ε"),
            Map.entry("\\", ";"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("|", "‖"));
    private static final Set<String> SILENT = Set.of(
            "left",
            "right",
            "quad",
            "qquad",
            ",",
            ";",
            "!",
            ":",
            " ",
            "mathrm",
            "mathbf",
            "mathit",
            "text",
            "displaystyle",
            "limits",
            "big",
            "Big",
            "bigl",
            "bigr");

    private final String latex;
    private int at;

    private Reading(String latex) {
        this.latex = latex;
    }

    /** The formula as a line of text. */
    static String of(String latex) {
        return new Reading(latex).group('\0').strip().replaceAll("\\s+", " ");
    }

    /** Everything up to the closing brace, or to the end. */
    private String group(char close) {
        StringBuilder line = new StringBuilder();
        while (at < latex.length()) {
            char next = latex.charAt(at);
            if (next == close) {
                at++;
                break;
            }
            line.append(part());
        }
        return line.toString();
    }

    /** One command, one group or one character. */
    private String part() {
        char next = latex.charAt(at);
        at++;
        return switch (next) {
            case '\\' -> command();
            case '{' -> group('}');
            case '&', '~' -> " ";
            case '}' -> "";
            case '_', '^' -> next + atom();
            default -> String.valueOf(next);
        };
    }

    private String command() {
        int from = at;
        while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
            at++;
        }
        if (at == from && at < latex.length()) {
            at++;
        }
        String name = latex.substring(from, at);
        return switch (name) {
            case "frac", "tfrac", "dfrac" -> atom() + " / " + atom();
            case "sqrt" -> "√" + atom();
            case "begin", "end" -> {
                argument();
                yield " ";
            }
            default -> SILENT.contains(name) ? " " : SIGNS.getOrDefault(name, name) + " ";
        };
    }

    /** The argument in parentheses, unless it is short. */
    private String atom() {
        String argument = argument().strip();
        return argument.indexOf(' ') < 0 ? argument : "(" + argument + ")";
    }

    private String argument() {
        while (at < latex.length() && latex.charAt(at) == ' ') {
            at++;
        }
        return at < latex.length() ? part() : "";
    }
}
