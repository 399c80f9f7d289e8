package nndl.labs.slowdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import nndl.nn.Activation;
import nndl.ui.Fx;
import nndl.ui.Language;
import nndl.ui.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SigmaPlotTest {
    private static Moment at(double z) {
        return new Moment(0, z, z, Activation.SIGMOID.value(z), 0, 0, 0, Activation.SIGMOID.prime(z));
    }

    private static SigmaPlot plot(double z) {
        SigmaPlot plot = new SigmaPlot(new Text(Language.EN).in("nndl/labs/slowdown"));
        new Scene(plot, 300, 120);
        plot.resize(300, 120);
        plot.show(at(z), 6, Operands.FEWEST);
        plot.applyCss();
        plot.layout();
        return plot;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-6, -5.9, 0, 5.9, 6})
    void tangent_anywhere_staysBesideTheTicksAndInsideThePlot(double z) {
        Fx.run(() -> {
            SigmaPlot plot = plot(z);
            Line tangent = (Line) plot.lookup(".tangent");
            double ticks = plot.lookupAll(".tick").stream()
                    .map(Label.class::cast)
                    .filter(tick -> tick.getText().equals("0"))
                    .mapToDouble(tick -> tick.getBoundsInParent().getMaxX())
                    .max()
                    .orElseThrow();
            assertTrue(tangent.getStartX() > ticks);
            assertTrue(tangent.getEndX() < 300);
            assertTrue(tangent.getStartX() < tangent.getEndX());
        });
    }

    @Test
    void slope_underflownOrNoNumber_isSaidInWords() {
        Fx.run(() -> {
            for (double z : new double[] {800, Double.NEGATIVE_INFINITY, Double.NaN}) {
                plot(z).lookupAll(".label").forEach(label -> {
                    String words = ((Label) label).getText();
                    assertTrue(!words.contains("NaN") && !words.contains("nfinity") && !words.contains("∞"), words);
                });
            }
        });
    }
}
