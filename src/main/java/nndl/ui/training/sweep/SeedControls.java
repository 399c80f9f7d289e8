package nndl.ui.training.sweep;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nndl.nn.Evaluation;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.sweep.Spread;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.Numbers;
import nndl.ui.Text;
import nndl.ui.TextEntry;
import nndl.ui.WrappedLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** How many seeds, the button that runs them, and what came of them in a sentence. */
public final class SeedControls {
    private static final int FIRST_COUNT = 10;
    private static final int MOST = 100;
    /** The set that tells most of those measured. */
    private static final List<DataSet> TELLING = List.of(DataSet.TEST, DataSet.VALIDATION, DataSet.TRAINING);

    private final Text text;
    private final SeedRuns seeds;
    private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(FIRST_COUNT);
    private final Label said = new WrappedLabel("muted");
    private final Node[] nodes;

    /**
     * Controls of some seeds.
     *
     * @param training the words of the training view
     * @param seeds what is controlled
     * @param run begins them, with the count that is chosen
     */
    public SeedControls(Text training, SeedRuns seeds, Runnable run) {
        text = training.in("nndl/ui/training/sweep");
        this.seeds = seeds;
        TextEntry<Integer> entry = TextEntry.whole(text, text.of("seeds.count"), FIRST_COUNT, 2, MOST);
        entry.valueProperty().bindBidirectional(count);
        Button begin = button(text, "seeds.run", Icons.of(MaterialDesignP.PLAY));
        begin.setOnAction(event -> run.run());
        begin.disableProperty().bind(seeds.runningProperty());
        Button clear = button(text, "seeds.clear", Icons.of(MaterialDesignC.CLOSE));
        clear.setOnAction(event -> seeds.clear());
        seeds.versionProperty().subscribe(version -> {
            clear.setDisable(seeds.count() == 0);
            said.setText(sentence());
        });
        text.languageProperty().addListener((value, old, now) -> said.setText(sentence()));
        nodes = new Node[] {entry, new FlowRow(begin, clear), said};
    }

    private static Button button(Text text, String name, Node icon) {
        Button button = new Button(null, icon);
        button.textProperty().bind(text.of(name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** One below another, for a section of controls. */
    public Node[] nodes() {
        return nodes.clone();
    }

    /** How many seeds are wanted. */
    public int count() {
        return count.get();
    }

    private String sentence() {
        if (seeds.count() == 0) {
            return text.get("seeds.what");
        }
        String all = text.get("seeds.done", seeds.ended(), seeds.count());
        String accuracy = last().map(this::accuracy).orElse("");
        String diverged = seeds.diverged() == 0 ? "" : text.get("seeds.diverged", seeds.diverged());
        String failed = seeds.failed() == 0 ? "" : text.get("seeds.failed", seeds.failed());
        return all + diverged + failed + accuracy;
    }

    private record Last(DataSet set, Spread spread) {}

    private Optional<Last> last() {
        return TELLING.stream()
                .flatMap(set -> seeds.spread(result -> share(result, set)).stream()
                        .reduce((earlier, later) -> later)
                        .map(spread -> new Last(set, spread))
                        .stream())
                .findFirst();
    }

    private static Optional<Double> share(EpochResult result, DataSet set) {
        return result.on(set).map(Evaluation::accuracy).map(accuracy -> accuracy.share());
    }

    private String accuracy(Last last) {
        return text.get(
                "seeds.accuracy",
                text.get("set." + last.set().key()),
                last.spread().epoch(),
                Numbers.percent(last.spread().median(), 2),
                Numbers.percent(last.spread().low(), 2),
                Numbers.percent(last.spread().high(), 2));
    }
}
