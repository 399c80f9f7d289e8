package nndl.ui;

import java.util.OptionalDouble;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * A number that a person may change: its range, its ticks, the book's value, and the value now.
 *
 * <p>However the value is changed, by slider, keys or {@code set}, it lands on a tick or exactly on an end of the range.
 * Only a typed value and {@link #exactly} are taken as they are. What is shown is what is used: compute from
 * {@link #valueProperty} alone. Needs no window.
 */
public final class Parameter {
    private final Scale scale;
    private final boolean whole;
    private final double firstMin;
    private final double firstMax;
    private final ReadOnlyDoubleWrapper min = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper max = new ReadOnlyDoubleWrapper();
    private final DoubleProperty book = new SimpleDoubleProperty();
    private final Value value = new Value();
    private final BooleanBinding changed = value.isNotEqualTo(book);
    private double least;
    private double most;
    private int decimals = Integer.MAX_VALUE;

    private Parameter(Scale scale, boolean whole, double min, double max, double book) {
        if (!(min < max) || !(book >= min) || !(book <= max)) {
            throw new IllegalArgumentException("expected " + min + " <= " + book + " <= " + max);
        }
        this.scale = scale;
        this.whole = whole;
        this.firstMin = min;
        this.firstMax = max;
        this.least = min;
        this.most = max;
        this.min.set(min);
        this.max.set(max);
        this.book.set(book);
        this.value.exactly(book);
    }

    /** A parameter with equal steps from {@code min} to {@code max}, starting at the book's value. */
    public static Parameter linear(double min, double max, double step, double book) {
        return new Parameter(new Scale.Linear(step), false, min, max, book);
    }

    /** A parameter with equal ratios from {@code min} (above 0) to {@code max}, starting at the book's value. */
    public static Parameter logarithmic(double min, double max, double book) {
        return new Parameter(new Scale.Logarithmic(min, 0), false, min, max, book);
    }

    /** As {@link #logarithmic}, with 0 at the left end before {@code smallest}. */
    public static Parameter logarithmicOrZero(double smallest, double max, double book) {
        return new Parameter(new Scale.Logarithmic(smallest, 0), false, 0, max, book);
    }

    /** As {@link #logarithmic}, with infinity at the right end beyond {@code largest}; a person may type ∞. */
    public static Parameter logarithmicToInfinity(double min, double largest, double book) {
        Scale scale = new Scale.ToInfinity(new Scale.Logarithmic(min, 0), largest);
        return new Parameter(scale, false, min, Double.POSITIVE_INFINITY, book);
    }

    /** A whole number with equal steps of 1. */
    public static Parameter whole(int min, int max, int book) {
        return new Parameter(new Scale.Linear(1), true, min, max, book);
    }

    /** A whole number with equal ratios, for ranges such as 1 to 50,000. */
    public static Parameter wholeLogarithmic(int min, int max, int book) {
        return new Parameter(new Scale.Logarithmic(min, 1), true, min, max, book);
    }

    /** Lets typed values widen the slider's range, but not beyond these. */
    public Parameter widening(double least, double most) {
        this.least = Math.min(least, firstMin);
        this.most = Math.max(most, firstMax);
        return this;
    }

    /** The value in use. Setting it snaps; a value that is not a number is ignored. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /** The value in use. */
    public double get() {
        return value.get();
    }

    /** The value in use, of a whole parameter. */
    public int getInt() {
        return (int) value.get();
    }

    /** The value that reset goes back to: the book's, or the chosen experiment's. */
    public DoubleProperty bookProperty() {
        return book;
    }

    /** Whether the value is another than the book's. */
    public BooleanBinding changedBinding() {
        return changed;
    }

    /** The left end of the slider. */
    public ReadOnlyDoubleProperty minProperty() {
        return min.getReadOnlyProperty();
    }

    /** The right end of the slider. */
    public ReadOnlyDoubleProperty maxProperty() {
        return max.getReadOnlyProperty();
    }

    /**
     * Takes a value as it is, not the nearest tick: a preset's, say. The range widens to hold it.
     *
     * @throws IllegalArgumentException if it lies beyond what the parameter may ever be
     */
    public void exactly(double exact) {
        if (!(exact >= least) || !(exact <= most)) {
            throw new IllegalArgumentException("expected " + least + " to " + most + ", got " + exact);
        }
        min.set(Math.min(min.get(), exact));
        max.set(Math.max(max.get(), exact));
        value.exactly(exact);
    }

    /** Takes a value exactly as it is, and makes it the one that reset goes back to. */
    public void begin(double exact) {
        exactly(exact);
        book.set(exact);
    }

    /** Back to the book's value and the first range. */
    public void reset() {
        min.set(Math.min(firstMin, book.get()));
        max.set(Math.max(firstMax, book.get()));
        value.exactly(book.get());
    }

    /**
     * Takes what a person typed, as it is.
     *
     * @throws Refused if it is no number, or out of range; the value stays
     */
    public void type(String typed) throws Refused {
        OptionalDouble number = number(typed);
        if (number.isEmpty()) {
            throw new Refused(whole ? "field.notWhole" : "field.notNumber", typed.strip(), shown());
        }
        if (number.getAsDouble() < least || number.getAsDouble() > most) {
            throw new Refused("field.range", typed.strip(), least, most, shown());
        }
        exactly(number.getAsDouble());
    }

    private OptionalDouble number(String typed) {
        if (Double.isInfinite(most) && typed.strip().equals(Numbers.INFINITY)) {
            return OptionalDouble.of(most);
        }
        return whole ? Numbers.parseWhole(typed) : Numbers.parse(typed);
    }

    /**
     * Shows a value of more decimals rounded to so many: for values that are computed, not chosen, and that no field
     * has room for.
     */
    public Parameter decimals(int most) {
        decimals = most;
        return this;
    }

    /** The value as the field shows it. */
    public String shown() {
        String all = scale.show(value.get());
        int dot = all.indexOf('.');
        boolean cut = dot >= 0 && all.indexOf('e') < 0 && all.length() - dot - 1 > decimals;
        return cut ? Numbers.fixed(value.get(), decimals) : all;
    }

    /** The next tick, up (1) or down (−1). */
    void step(int direction) {
        value.set(direction > 0 ? scale.above(value.get()) : scale.below(value.get()));
    }

    /** Many ticks at once, up (1) or down (−1). */
    void stepFar(int direction) {
        value.set(scale.far(value.get(), direction));
    }

    double position() {
        return scale.position(value.get());
    }

    double minPosition() {
        return scale.position(min.get());
    }

    double maxPosition() {
        return scale.position(max.get());
    }

    /** The slider was put there. */
    void moveTo(double position) {
        if (position <= minPosition()) {
            value.set(min.get());
        } else if (position >= maxPosition()) {
            value.set(max.get());
        } else {
            value.set(scale.value(position));
        }
    }

    /** Snaps on every way in. */
    private final class Value extends SimpleDoubleProperty {
        @Override
        public void set(double wanted) {
            if (Double.isNaN(wanted)) {
                return;
            }
            if (wanted <= min.get()) {
                super.set(min.get());
            } else if (wanted >= max.get()) {
                super.set(max.get());
            } else {
                super.set(Math.max(min.get(), Math.min(max.get(), scale.snap(wanted))));
            }
        }

        void exactly(double exact) {
            super.set(exact);
        }
    }
}
