package nndl.ui.training.inside;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.nn.LayerHealth;
import nndl.nn.LayerHealth.Stuck;
import nndl.ui.ActivationBars;
import nndl.ui.FlowRow;
import nndl.ui.Numbers;
import nndl.ui.Text;

/** How well each layer can learn: stuck neurons, the gradient, and the step against the weights. */
final class HealthCard extends VBox {
    private static final int DIGITS_SHOWN = 2;

    private final Text text;
    private final GridPane table = new GridPane();
    private final Label words = new Label();
    private Optional<Insight> shown = Optional.empty();

    HealthCard(Text text) {
        this.text = text;
        getStyleClass().addAll("card", "health-card");
        Label title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(text.of("health.title"));
        Label on = new Label();
        on.getStyleClass().add("card-subtitle");
        on.textProperty().bind(text.of("health.subtitle"));
        on.setWrapText(true);
        table.getStyleClass().add("health-table");
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 1 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(i < 2 ? HPos.LEFT : HPos.RIGHT);
            table.getColumnConstraints().add(column);
        }
        table.addRow(
                0,
                head(text.of("health.layer")),
                head(text.of("health.stuck")),
                head(text.of("health.gradient")),
                head(text.of("health.update")));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new FlowRow(title, on), table, words);
        text.languageProperty().addListener(value -> write());
    }

    /** Shows the health of an insight; while it is not known yet, that before stays. */
    void show(Insight insight) {
        boolean news = !shown.map(Insight::health).equals(Optional.of(insight.health()));
        if (!insight.health().isEmpty() && news) {
            shown = Optional.of(insight);
            write();
        }
    }

    private void write() {
        table.getChildren().removeIf(node -> GridPane.getRowIndex(node) > 0);
        shown.ifPresent(insight -> {
            List<Integer> sizes = insight.network().sizes();
            for (LayerHealth layer : insight.health()) {
                boolean output = layer.layer() == sizes.size();
                Label name = new Label(text.get(
                        output ? "health.output" : "health.hidden", layer.layer(), sizes.get(layer.layer() - 1)));
                name.setMinWidth(Region.USE_PREF_SIZE);
                table.addRow(
                        layer.layer(),
                        name,
                        stuck(layer),
                        number(brief(layer.gradientNorm())),
                        number(brief(100 * layer.update()) + "%"));
            }
            words.setText(diagnosis(insight.health()));
        });
    }

    private static Label head(ObservableValue<String> name) {
        Label label = new Label();
        label.textProperty().bind(name);
        label.getStyleClass().add("card-subtitle");
        label.setWrapText(true);
        return label;
    }

    private static Label number(String word) {
        Label label = new Label(word);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String brief(double value) {
        return Numbers.show(Double.isFinite(value) ? Numbers.significant(value, DIGITS_SHOWN) : value);
    }

    private Region stuck(LayerHealth layer) {
        if (layer.stuck() == Stuck.NEVER) {
            Label never = new Label(text.get("health.never"));
            never.getStyleClass().add("card-subtitle");
            return never;
        }
        ActivationBars.Bar bar = new ActivationBars.Bar();
        bar.show(layer.share());
        bar.getStyleClass().add(layer.isSick() ? "sick" : "well");
        GridPane.setHgrow(bar, Priority.ALWAYS);
        Label percent = number(percent(layer.share()));
        GridPane both = new GridPane();
        both.getStyleClass().add("health-share");
        both.addRow(0, bar, percent);
        return both;
    }

    private static String percent(double share) {
        return Numbers.percent(share, share > 0 && share < 0.1 ? 1 : 0);
    }

    private String diagnosis(List<LayerHealth> layers) {
        String sick = String.join(
                " ",
                layers.stream()
                        .filter(LayerHealth::isSick)
                        .map(layer -> text.get("sick." + layer.stuck(), percent(layer.share()), layer.layer()))
                        .toList());
        return sick.isEmpty() ? text.get("health.well") : sick;
    }
}
