package nndl.ui.chart.model;

/** How values are laid out along an axis. */
public enum Scale {
    LINEAR {
        @Override
        public boolean shows(double value) {
            return Double.isFinite(value);
        }

        @Override
        double forward(double value) {
            return value;
        }

        @Override
        double back(double position) {
            return position;
        }
    },
    /** Equal ratios take equal lengths; only positive values can be shown. */
    LOG {
        @Override
        public boolean shows(double value) {
            return value > 0 && Double.isFinite(value);
        }

        @Override
        double forward(double value) {
            return Math.log10(value);
        }

        @Override
        double back(double position) {
            return Math.pow(10, position);
        }
    };

    /** Whether the value has a place on this scale. */
    public abstract boolean shows(double value);

    abstract double forward(double value);

    abstract double back(double position);

    /** Where the value stands in the range: 0 at its low end, 1 at its high end. */
    public double fraction(double value, Range range) {
        double low = forward(range.low());
        return (forward(value) - low) / (forward(range.high()) - low);
    }

    /** The value that stands at this fraction of the range; the inverse of {@link #fraction}. */
    public double value(double fraction, Range range) {
        double low = forward(range.low());
        return back(low + fraction * (forward(range.high()) - low));
    }
}
