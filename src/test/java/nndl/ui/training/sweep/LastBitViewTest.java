package nndl.ui.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import nndl.training.RunSettings;
import nndl.training.SettingsText;
import nndl.training.sweep.LastBit;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Theme;
import nndl.ui.chart.LiveChart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs on a few pictures of MNIST. */
class LastBitViewTest {
    private final ObjectProperty<RunSettings> settings = new SimpleObjectProperty<>(
            SettingsText.parse("--network 784,10,10 --train-size 100 --epochs 3 --eta 30 --mini-batch 10"));
    private LabContext context;
    private LastBitView view;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        context = Labs.context(home, Language.EN);
        CompletableFuture<Void> told = Fx.get(() -> {
            view = new LastBitView(context, settings, () -> context.digits().mnist());
            stage = new Stage();
            stage.setScene(new Scene((Parent) view.node(), 1000, 700));
            Labs.dress(stage.getScene(), new Look(Theme.LIGHT, 100));
            stage.show();
            return view.tell();
        });
        told.get(60, TimeUnit.SECONDS);
        Fx.pulses(3);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            view.close();
            stage.close();
        });
    }

    private Label label(String style) {
        return Fx.get(() -> (Label) view.node().lookup(style));
    }

    private TwoRuns shown() {
        return Fx.get(() -> view.model().shown().orElseThrow());
    }

    @Test
    void bits_ofBothRuns_areThoseOfTheWeightAndDifferInTheLast() {
        String[] rows = Fx.get(() -> view.node().lookupAll(".double-bits").stream()
                .map(row -> row.lookupAll(".label").stream()
                        .map(part -> ((Label) part).getText())
                        .reduce("", String::concat))
                .toArray(String[]::new));
        assertEquals(2, rows.length);
        double before = shown().change().orElseThrow().before();
        assertEquals(before, Double.longBitsToDouble(Long.parseUnsignedLong(rows[0], 2)));
        assertEquals(rows[0].substring(0, 63), rows[1].substring(0, 63));
        assertFalse(rows[0].equals(rows[1]));
        double shownDigits = Double.parseDouble(label(".change-digits").getText());
        assertEquals(before, shownDigits);
    }

    @Test
    void curves_ofBothCharts_areTheSamples() {
        LiveChart[] charts = Fx.get(() -> view.node().lookupAll(".live-chart").stream()
                .map(LiveChart.class::cast)
                .toArray(LiveChart[]::new));
        LastBit.Sample last = shown().last().orElseThrow();
        var distances = charts[0].model().series().get(0);
        var different = charts[1].model().series().get(0);
        // The first sample has no place on the logarithmic axis.
        assertEquals(shown().samples().size() - 1, distances.size());
        assertEquals(last.miniBatches(), distances.x(distances.size() - 1));
        assertEquals(last.distance(), distances.y(distances.size() - 1));
        assertEquals(shown().samples().size(), different.size());
        assertEquals(last.epochs(), different.x(different.size() - 1));
        assertEquals(last.answers(), different.y(different.size() - 1));
    }

    @Test
    void language_changed_keepsWhatIsShown() {
        TwoRuns before = shown();
        Fx.run(() -> context.text().languageProperty().set(Language.ZH));
        Fx.pulses(2);
        assertEquals(before, shown());
        assertTrue(label(".last-bit-course").getText().contains("小批量"));
    }

    @Test
    void settings_changedSince_saysOfWhichItIs() {
        assertFalse(label(".pending").isVisible());
        Fx.run(() -> settings.set(SettingsText.parse("--network 784,20,10")));
        Fx.pulses(2);
        assertTrue(label(".pending").isVisible());
        assertTrue(label(".pending").getText().contains("784-10-10"));
    }
}
