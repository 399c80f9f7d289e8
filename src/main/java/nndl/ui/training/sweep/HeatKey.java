package nndl.ui.training.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nndl.ui.Icons;
import nndl.ui.Numbers;
import nndl.ui.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What colours and patterns of the map mean. */
final class HeatKey {
    private static final int STOPS = 10;

    private final Label least = new Label();
    private final Label most = new Label();
    private final List<Node> nodes = new ArrayList<>();

    HeatKey(Text text) {
        Region bar = new Region();
        bar.getStyleClass().add("heat-bar");
        bar.setStyle("-fx-background-color: linear-gradient(to right, "
                + IntStream.range(0, STOPS)
                        .mapToObj(i -> HeatColors.css(HeatColors.of((double) i / (STOPS - 1))))
                        .collect(Collectors.joining(", "))
                + ");");
        nodes.add(item(least, bar, most));
        nodes.add(item(best(), word(text, "key.best")));
        nodes.add(item(swatch("running"), word(text, "key.running")));
        nodes.add(item(swatch("diverged"), word(text, "key.diverged")));
    }

    Node[] nodes() {
        return nodes.toArray(Node[]::new);
    }

    /** The ends of the scale, if there is one; its beginning stands for all that is less. */
    void show(Optional<HeatScale> scale) {
        least.setText(
                scale.map(of -> (of.cut() ? "≤ " : "") + percent(of.from())).orElse("–"));
        most.setText(scale.map(of -> percent(of.to())).orElse("–"));
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 1);
    }

    private static Label word(Text text, String key) {
        Label label = new Label();
        label.textProperty().bind(text.of(key));
        return label;
    }

    private static Node best() {
        Node star = Icons.of(MaterialDesignS.STAR);
        StackPane best = new StackPane(swatch("best"), star);
        best.getStyleClass().add("best-star");
        return best;
    }

    private static Region swatch(String style) {
        Region region = new Region();
        region.getStyleClass().addAll("map-cell", "key-swatch", style);
        return region;
    }

    private static Node item(Node... parts) {
        HBox box = new HBox(parts);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("key-item");
        return box;
    }
}
