package nndl.ui.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;

/**
 * Typesets TeX in the text's size and colour, crisp at any size; what is wider than its place is scaled down.
 *
 * <p>The formula is laid out off the FX thread, while the equation is in a scene. Until the first is there the
 * equation is an empty box of about its height; when it changes, the old one stays until the newest is ready, and those
 * between are passed over. TeX that makes no sense is shown as it is. A formula holds symbols, not words: words of a
 * language need the window's font.
 */
public final class Equation extends Region {
    /** Letters of Computer Modern are small beside those of the text. */
    private static final double TO_TEXT = 1.2;

    private static final CssMetaData<Equation, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(Equation equation) {
            return true;
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(Equation equation) {
            return equation.font;
        }
    };
    private static final List<CssMetaData<? extends Styleable, ?>> CSS = css();

    private final StringProperty latex = new SimpleStringProperty(this, "latex", "");
    private final StyleableObjectProperty<Font> font =
            new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());
    private final SVGPath ink = new SVGPath();
    private final Scale scale = new Scale();
    private final Label source = new Label();
    private final Typesetter typesetter = Typesetter.shared();
    private Formula formula = Formula.pending("");
    private boolean waiting;

    /** An equation that shows {@code latex}. */
    public Equation(String latex) {
        getStyleClass().add("equation");
        setAccessibleRole(AccessibleRole.TEXT);
        ink.getStyleClass().add("ink");
        ink.setFillRule(FillRule.NON_ZERO);
        ink.getTransforms().add(scale);
        ink.setManaged(false);
        source.getStyleClass().add("source");
        source.setWrapText(true);
        source.setManaged(false);
        source.setVisible(false);
        getChildren().addAll(ink, source);
        font.addListener(observable -> requestLayout());
        this.latex.addListener((value, old, now) -> changed());
        sceneProperty().addListener((value, old, now) -> refresh());
        this.latex.set(latex);
    }

    /** Reads the fonts of formulas in the background, so that the first page needn't wait for them. */
    public static void warmUp() {
        Typesetter.shared().warmUp();
    }

    /** The TeX shown, in display style. */
    public StringProperty latexProperty() {
        return latex;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public double getBaselineOffset() {
        return baseline(getWidth());
    }

    /** Where the baseline is in a place so wide. */
    double baseline(double width) {
        return source.isVisible() ? source.getBaselineOffset() : formula.ascent() * em(width);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return source.isVisible() ? source.prefWidth(-1) : Math.ceil(formula.width() * em(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return source.isVisible() ? source.prefHeight(width) : Math.ceil(formula.height() * em(width));
    }

    @Override
    protected void layoutChildren() {
        source.resizeRelocate(0, 0, getWidth(), getHeight());
        double factor = em(getWidth()) / Formula.UNITS;
        scale.setX(factor);
        scale.setY(factor);
        ink.setLayoutX(0);
        ink.setLayoutY(formula.ascent() * em(getWidth()));
    }

    /** The size of the formula's letters, in a place so wide; -1 is as wide as it likes. */
    private double em(double width) {
        double natural = font.get().getSize() * TO_TEXT;
        double needed = formula.width() * natural;
        return width < 0 || needed <= width ? natural : natural * width / needed;
    }

    private void changed() {
        if (formula.outlines().isEmpty()) {
            formula = Formula.pending(latex.get());
            requestLayout();
        }
        refresh();
    }

    private void refresh() {
        if (getScene() == null || waiting) {
            return;
        }
        Optional<Formula> kept = typesetter.kept(latex.get());
        if (kept.isPresent()) {
            show(latex.get(), kept.get());
            return;
        }
        waiting = true;
        String wanted = latex.get();
        typesetter.execute(() -> {
            Formula made = typesetter.typeset(wanted);
            Platform.runLater(() -> {
                waiting = false;
                show(wanted, made);
                if (!wanted.equals(latex.get())) {
                    refresh();
                }
            });
        });
    }

    private void show(String tex, Formula made) {
        formula = made;
        ink.setContent(formula.outlines());
        setAccessibleText(Reading.of(tex));
        source.setText(tex);
        source.setVisible(made == Formula.UNREADABLE);
        requestLayout();
    }

    private static List<CssMetaData<? extends Styleable, ?>> css() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.add(FONT);
        return List.copyOf(all);
    }
}
