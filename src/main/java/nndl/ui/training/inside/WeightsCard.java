package nndl.ui.training.inside;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.Preparation;
import nndl.nn.Layer;
import nndl.nn.Network;
import nndl.nn.Pass;
import nndl.ui.FlowRow;
import nndl.ui.Numbers;
import nndl.ui.PictureSheet;
import nndl.ui.Pixels;
import nndl.ui.Text;
import nndl.ui.WrappedLabel;

/** The weights of each neuron that sees the pixels, as a picture; a hundred of them at a time. */
final class WeightsCard extends VBox {
    private static final double LEAST_ZOOM = 1;
    private static final double LIKED_ZOOM = 1.5;
    private static final int PER_PAGE = 100;
    private static final int DECIMALS = 2;

    private final Text text;
    private final PictureSheet sheet = new PictureSheet(Preparation.SIDE).zoom(LEAST_ZOOM, LIKED_ZOOM);
    private final BooleanProperty oneScale = new SimpleBooleanProperty();
    private final Pager pager;
    private final Label words = new WrappedLabel("card-subtitle");
    private Optional<Insight> shown = Optional.empty();

    WeightsCard(Text text) {
        this.text = text;
        getStyleClass().addAll("card", "weights-card");
        pager = new Pager(text, PER_PAGE);
        Label title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(text.of("weights.title"));
        CheckBox scale = new CheckBox();
        scale.textProperty().bind(text.of("weights.oneScale"));
        scale.selectedProperty().bindBidirectional(oneScale);
        scale.setMinWidth(Region.USE_PREF_SIZE);
        sheet.accessibleTextProperty().bind(text.of("weights.title"));
        sheet.onPick(this::pick);
        setVgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(new FlowRow(title, scale, pager), sheet, words);
        oneScale.addListener(value -> paint());
        pager.firstProperty().addListener(value -> paint());
        sheet.chosenProperty().addListener(value -> say());
        text.languageProperty().addListener(value -> say());
    }

    void show(Insight insight) {
        boolean news = shown.isEmpty() || shown.get().network() != insight.network();
        shown = Optional.of(insight);
        if (news) {
            pager.count(insight.network().layer(2).neurons());
            paint();
        }
        say();
    }

    private void pick(int picture) {
        sheet.chosenProperty().set(sheet.chosenProperty().get() == picture ? PictureSheet.NONE : picture);
    }

    private void paint() {
        shown.ifPresent(insight -> {
            Layer layer = insight.network().layer(2);
            int first = pager.first();
            double most = oneScale.get() ? strongest(layer) : 0;
            sheet.show(pager.onPage(), (picture, argb) -> paint(layer, first + picture, most, argb));
        });
    }

    /** With a scale of 0 the strongest weight of the neuron has the full colour. */
    private static void paint(Layer layer, int neuron, double scale, int[] argb) {
        double most = scale > 0 ? scale : strongest(layer, neuron);
        for (int k = 0; k < argb.length; k++) {
            argb[k] = Pixels.signed(most > 0 ? layer.w(neuron, k) / most : 0);
        }
    }

    private static double strongest(Layer layer) {
        double most = 0;
        for (int j = 0; j < layer.neurons(); j++) {
            most = Math.max(most, strongest(layer, j));
        }
        return most;
    }

    private static double strongest(Layer layer, int neuron) {
        double most = 0;
        for (int k = 0; k < layer.inputs(); k++) {
            most = Math.max(most, Math.abs(layer.w(neuron, k)));
        }
        return most;
    }

    private void say() {
        int picture = sheet.chosenProperty().get();
        if (shown.isEmpty() || picture < 0 || picture >= pager.onPage()) {
            words.setText(text.get("weights.colours"));
            return;
        }
        Insight insight = shown.get();
        int neuron = pager.first() + picture;
        Layer layer = insight.network().layer(2);
        String own = text.get(
                "weights.neuron",
                neuron,
                Numbers.fixed(layer.b(neuron), DECIMALS),
                Numbers.fixed(strongest(layer, neuron), DECIMALS));
        words.setText(insight.drawn().isEmpty() ? own : own + " " + ofDrawn(insight, neuron));
    }

    private String ofDrawn(Insight insight, int neuron) {
        Network network = insight.network();
        Pass pass = network.feedforward(
                insight.drawn().orElseThrow().example(insight.question().run().scale()), new Pass(network));
        return text.get(
                "weights.drawn",
                Numbers.fixed(pass.z(2)[neuron], DECIMALS),
                Numbers.fixed(pass.a(2)[neuron], DECIMALS));
    }
}
