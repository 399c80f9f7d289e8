package nndl.ui.chart.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * One axis of a chart: its label, scale and number style, and which range it shows.
 *
 * <p>The range is, in this order: the zoomed one, the fixed one, the data's. Every change is told to the chart.
 */
public final class Axis {
    private static final int ROUNDING_TICKS = 12;
    private static final double WIDEST = 1e300;
    private static final double MOST_RATIO = 1e16;

    private final Fit fit;
    private final Runnable changed;
    private String label = "";
    private Scale scale = Scale.LINEAR;
    private NumberStyle numbers = NumberStyle.PLAIN;
    private boolean wholeNumbers;
    private DoubleFunction<String> places = x -> (label.isEmpty() ? "" : label + " ") + format(x);
    private Range fixed;
    private Range bounds = new Range(-WIDEST, WIDEST);
    private Range zoom;

    /** How an automatic range surrounds the data. */
    enum Fit {
        /** From the first point to the last. */
        TIGHT,
        /** Widened to round numbers, which also keeps the axis still while a curve grows. */
        ROUND
    }

    Axis(Fit fit, Runnable changed) {
        this.fit = fit;
        this.changed = changed;
    }

    /** The name of the quantity with its unit, {@code "epoch"} or {@code "time (s)"}; empty for none. */
    public String label() {
        return label;
    }

    /** Names the quantity. */
    public void setLabel(String label) {
        this.label = label == null ? "" : label;
        changed.run();
    }

    /** Linear or logarithmic. */
    public Scale scale() {
        return scale;
    }

    /** Changes the scale and gives up a zoom. */
    public void setScale(Scale scale) {
        this.scale = Objects.requireNonNull(scale);
        zoom = null;
        changed.run();
    }

    /** How numbers are written; {@link NumberStyle#PERCENT} expects fractions. */
    public void setNumbers(NumberStyle numbers) {
        this.numbers = Objects.requireNonNull(numbers);
        changed.run();
    }

    /** Says that the quantity is counted (epochs, pictures), so that no tick lies between whole numbers. */
    public void setWholeNumbers(boolean wholeNumbers) {
        this.wholeNumbers = wholeNumbers;
        changed.run();
    }

    /** Says between what the quantity always is, such as 0 and 1 for a share: an automatic range ends there. */
    public void within(double lowest, double highest) {
        bounds = new Range(lowest, highest);
        changed.run();
    }

    /** Shows this range whatever the data; a zoom still wins. */
    public void fix(double low, double high) {
        fixed = new Range(low, high);
        changed.run();
    }

    /** Lets the range follow the data again. */
    public void follow() {
        fixed = null;
        changed.run();
    }

    /**
     * Shows this range until {@link #resetZoom}; ranges too narrow to have numbers in them are ignored.
     *
     * @return whether it is shown
     */
    public boolean zoom(double low, double high) {
        boolean usable = high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high))
                && high - low < WIDEST
                && scale.shows(low)
                && scale.shows(high);
        if (usable) {
            zoom = new Range(low, high);
            changed.run();
        }
        return usable;
    }

    /** Shows the whole range again. */
    public void resetZoom() {
        zoom = null;
        changed.run();
    }

    /** Whether a part of the range is shown that a person chose. */
    public boolean isZoomed() {
        return zoom != null;
    }

    /** The value as a person reads it off a curve: 1.203 or 94.35%. */
    public String format(double value) {
        return wholeNumbers && value == Math.rint(value) ? Numbers.significant(value, 15) : numbers.value(value);
    }

    /** What a place on the axis is called where values are read off there: at first the label and the number. */
    public String place(double value) {
        return places.apply(value);
    }

    /** Has places called otherwise, such as "epoch 3, mini-batch 7"; asked for each time, in the language of the moment. */
    public void setPlaces(DoubleFunction<String> places) {
        this.places = Objects.requireNonNull(places);
        changed.run();
    }

    /** The value as a person would type it: as {@link #parse} reads it, to four digits, with no comma. */
    public String edit(double value) {
        return Numbers.significant(numbers.typed(value), 4).replace(",", "");
    }

    /** What a person typed: 0.5, 0,5 or, where the axis is in percent, 50 and 50%; nothing for another text. */
    public OptionalDouble parse(String typed) {
        try {
            String plain = typed.strip().replace(',', '.').replace('\u2212', '-');
            double value = Double.parseDouble(plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain);
            return Double.isFinite(value) ? OptionalDouble.of(numbers.meant(value)) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** At most {@code most} labelled places in the range. */
    public List<Tick> ticks(Range range, int most) {
        return scale == Scale.LOG ? Ticks.log(range, most, numbers) : Ticks.linear(range, most, wholeNumbers, numbers);
    }

    boolean followsData() {
        return zoom == null && fixed == null;
    }

    /** The range to show for data of this extent. */
    Range range(Extent data) {
        return zoom != null ? zoom : unzoomedRange(data);
    }

    /** The range to show without a zoom. */
    Range unzoomedRange(Extent data) {
        if (fixed != null) {
            return shownPart(fixed, data);
        }
        if (data.isEmpty(scale)) {
            return scale == Scale.LOG ? new Range(0.1, 1) : new Range(0, 1);
        }
        double low = Math.max(data.low(scale), -WIDEST);
        double high = Math.min(data.high(), WIDEST);
        return scale == Scale.LOG ? logRange(low, high) : inBounds(linearRange(low, high));
    }

    private Range inBounds(Range range) {
        return new Range(Math.max(range.low(), bounds.low()), Math.min(range.high(), bounds.high()));
    }

    private Range linearRange(double low, double high) {
        if (high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high))) {
            return aroundOneValue(low);
        }
        var exact = new Range(low, high);
        return fit == Fit.TIGHT ? exact : Ticks.roundOutward(exact, ROUNDING_TICKS);
    }

    /** A logarithmic axis can't begin at a fixed zero: it begins at the lowest positive point instead. */
    private Range shownPart(Range range, Extent data) {
        if (scale.shows(range.low())) {
            return range;
        }
        double high = range.high() > 0 ? range.high() : 1;
        double low = data.isEmpty(scale) ? high / 10 : Math.min(data.low(scale), high / 10);
        return new Range(Math.max(low, high / MOST_RATIO), high);
    }

    private Range aroundOneValue(double value) {
        if (wholeNumbers) {
            return new Range(value, value + Math.max(1, 1e-9 * Math.abs(value)));
        }
        double margin = Math.abs(value) / 2;
        return margin < 1 / WIDEST ? new Range(0, 1) : new Range(value - margin, value + margin);
    }

    private Range logRange(double low, double high) {
        double lowest = Math.max(Math.min(low, high), high / MOST_RATIO);
        if (high / lowest < 1.001) {
            return new Range(lowest / 2, high * 2);
        }
        return fit == Fit.TIGHT ? new Range(lowest, high) : roundOutward(lowest, high);
    }

    /** To 1, 2 or 5 times a power of ten; within a decade to the nearer of those and of the ends of a linear axis. */
    private static Range roundOutward(double low, double high) {
        double down = roundDown(low);
        double up = roundUp(high);
        if (high / low < 10) {
            Range linear = Ticks.roundOutward(new Range(low, high), ROUNDING_TICKS);
            down = Math.max(down, linear.low());
            up = Math.min(up, linear.high());
        }
        return new Range(down, up);
    }

    private static double roundDown(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value)));
        double mantissa = value / decade;
        return decade * (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1);
    }

    private static double roundUp(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value)));
        double mantissa = value / decade;
        return decade * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10);
    }
}
