package nndl.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import nndl.ui.Fx;
import nndl.ui.Labs;
import nndl.ui.Look;
import nndl.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EquationTest {
    private static final int MOST_PULSES = 300;
    private static final double ROUNDING = 2;

    private final Look look = Fx.get(() -> new Look(Theme.LIGHT, 100));
    private final VBox page = Fx.get(VBox::new);
    private final Scene scene = Fx.get(() -> new Scene(page, 400, 300));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\sigma(z) \\equiv \\frac{1}{1+e^{-z}}",
                "C(w,b) \\equiv \\frac{1}{2n} \\sum_x \\| y(x) - a\\|^2",
                "\\delta^L = \\nabla_a C \\odot \\sigma'(z^L)",
                "\\delta^l = ((w^{l+1})^T \\delta^{l+1}) \\odot \\sigma'(z^l)",
                "\\frac{\\partial C}{\\partial w^l_{jk}} = a^{l-1}_k \\delta^l_j",
                "w_k \\rightarrow w_k' = w_k - \\frac{\\eta}{m} \\sum_j \\frac{\\partial C_{X_j}}{\\partial w_k}",
                "C = C_0 + \\frac{\\lambda}{2n} \\sum_w w^2",
                "a^L_j = \\frac{e^{z^L_j}}{\\sum_k e^{z^L_k}}",
                "\\begin{pmatrix} 0.5 & -1 \\\\ 3 & \\mu \\end{pmatrix} \\begin{pmatrix} x_1 \\\\ x_2 \\end{pmatrix}",
                "\\Delta C \\approx \\sqrt{\\epsilon^2} \\leq \\infty"
            })
    void formula_ofTheBook_hasAShapeThatFillsItsPlace(String latex) {
        Equation equation = shown(latex);
        Fx.run(() -> {
            Bounds ink = ink(equation).getBoundsInParent();
            assertTrue(ink.getWidth() > 10 && ink.getHeight() > 10, ink::toString);
            assertTrue(Double.isFinite(ink.getWidth()) && Double.isFinite(ink.getHeight()), ink::toString);
            assertTrue(ink.getMinX() > -ROUNDING && ink.getMinY() > -ROUNDING, ink::toString);
            assertTrue(ink.getMaxX() < equation.prefWidth(-1) + ROUNDING, ink::toString);
            assertTrue(ink.getMaxY() < equation.prefHeight(-1) + ROUNDING, ink::toString);
            assertFalse(source(equation).isVisible());
        });
    }

    @Test
    void colour_inEitherTheme_isThatOfText() {
        Equation equation = shown("a = \\sigma(z)");
        Label words = new Label("a");
        Paint light = Fx.get(() -> {
            page.getChildren().add(words);
            layOut();
            assertEquals(words.getTextFill(), ink(equation).getFill());
            return ink(equation).getFill();
        });
        Fx.run(() -> {
            look.themeProperty().set(Theme.DARK);
            layOut();
            assertEquals(words.getTextFill(), ink(equation).getFill());
            assertNotEquals(light, ink(equation).getFill());
            assertNull(ink(equation).getStroke());
        });
    }

    @Test
    void size_followsTheText() {
        Equation equation = shown("C = \\sum_x C_x");
        double before = Fx.get(() -> equation.prefWidth(-1));
        Fx.run(() -> {
            look.textSizeProperty().set(150);
            layOut();
            assertEquals(1.5 * before, equation.prefWidth(-1), ROUNDING);
        });
    }

    @Test
    void place_tooNarrow_scalesDown() {
        Equation equation = shown("C = -\\frac{1}{n} \\sum_x \\left[y \\ln a + (1-y) \\ln (1-a)\\right]");
        Fx.run(() -> {
            double natural = equation.prefWidth(-1);
            equation.setMaxWidth(natural / 2);
            layOut();
            Bounds ink = ink(equation).getBoundsInParent();
            assertTrue(ink.getMaxX() <= natural / 2 + ROUNDING, ink::toString);
            assertTrue(ink.getMaxX() > natural / 2 - 5 * ROUNDING, ink::toString);
            assertTrue(equation.getHeight() < 0.6 * equation.prefHeight(-1));
        });
    }

    @Test
    void latex_thatMakesNoSense_isShownAsItIsUntilItDoes() {
        Equation equation = shown("\\nosuchcommand{x}");
        Fx.run(() -> {
            assertTrue(source(equation).isVisible());
            assertEquals("\\nosuchcommand{x}", source(equation).getText());
            equation.latexProperty().set("x");
        });
        awaitInk(equation);
        assertFalse(source(equation).isVisible());
    }

    @Test
    void latex_changedFasterThanItIsSet_endsWithTheLast() {
        Equation equation = shown("a = 0");
        Fx.run(() -> {
            for (int i = 1; i <= 500; i++) {
                equation.latexProperty().set("a_{fast} = " + i);
            }
        });
        awaitInk(equation);
        Fx.run(() -> {
            Formula last = Typesetter.shared().kept("a_{fast} = 500").orElseThrow();
            assertEquals(last.outlines(), ink(equation).getContent());
            assertTrue(Typesetter.shared().kept("a_{fast} = 250").isEmpty());
            assertEquals("a_fast = 500", equation.getAccessibleText());
        });
    }

    @Test
    void latex_outOfTheScene_waits() {
        Equation equation = Fx.get(() -> new Equation("a = 123.456"));
        Fx.pulses(2);
        assertTrue(Typesetter.shared().kept("a = 123.456").isEmpty());
    }

    private Equation shown(String latex) {
        Equation equation = Fx.get(() -> {
            if (scene.getRoot().getStylesheets().isEmpty()) {
                Labs.dress(scene, look);
            }
            Equation made = new Equation(latex);
            page.getChildren().add(made);
            return made;
        });
        awaitInk(equation);
        return equation;
    }

    /** Waits until the equation shows its TeX as it is now. */
    private void awaitInk(Equation equation) {
        for (int pulse = 0; pulse < MOST_PULSES; pulse++) {
            boolean done = Fx.get(() -> {
                layOut();
                Formula wanted =
                        Typesetter.shared().kept(equation.latexProperty().get()).orElse(null);
                return wanted != null
                        && (wanted == Formula.UNREADABLE
                                ? source(equation).isVisible()
                                : wanted.outlines().equals(ink(equation).getContent()));
            });
            if (done) {
                return;
            }
            Fx.pulses(1);
        }
        throw new AssertionError("not typeset: " + equation.latexProperty().get());
    }

    private void layOut() {
        page.applyCss();
        page.layout();
    }

    private static SVGPath ink(Equation equation) {
        return (SVGPath) child(equation, "ink");
    }

    private static Label source(Equation equation) {
        return (Label) child(equation, "source");
    }

    private static Node child(Equation equation, String style) {
        return equation.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow();
    }
}
