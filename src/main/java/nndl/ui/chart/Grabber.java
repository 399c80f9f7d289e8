package nndl.ui.chart;

import java.util.function.DoubleConsumer;

/** Takes hold of something in a chart whose place along x a person may drag. */
@FunctionalInterface
public interface Grabber {
    /**
     * The plot is pressed at x.
     *
     * @param x where
     * @param reach how far beside a thing one may press and still mean it, in units of x
     * @return who is told of that x, and of every other to which the pointer is dragged
     */
    DoubleConsumer grab(double x, double reach);
}
