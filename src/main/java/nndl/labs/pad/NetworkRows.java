package nndl.labs.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.Verdict;
import nndl.training.DataSet;
import nndl.ui.Icons;
import nndl.ui.Numbers;
import nndl.ui.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The networks, each with what it says of the drawing; a click chooses one. */
final class NetworkRows extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

    private final Text text;
    private final Desk desk;
    private final RunChoice runs;
    private final List<Row> rows = new ArrayList<>();

    /** One network. */
    private record Row(PadNetwork network, HBox button, Label digit) {}

    /**
     * The rows of those that are listed.
     *
     * @param runs knows what a run is called
     */
    NetworkRows(Text text, Desk desk, RunChoice runs) {
        this.text = text;
        this.desk = desk;
        this.runs = runs;
        getStyleClass().add("network-rows");
        InvalidationListener list = value -> list();
        desk.networks().list().addListener(list);
        desk.networks().chosenProperty().addListener(value -> choose());
        desk.glanceProperty().addListener((value, old, now) -> show(now));
        list();
    }

    private void list() {
        rows.clear();
        getChildren().clear();
        for (PadNetwork network : desk.networks().list()) {
            getChildren().add(row(network));
        }
        choose();
        show(desk.glance());
    }

    private Node row(PadNetwork network) {
        Label name = new Label();
        name.textProperty().bind(name(network));
        name.getStyleClass().add("network-name");
        name.setWrapText(true);
        Label detail = new Label();
        detail.textProperty().bind(detail(network));
        detail.getStyleClass().addAll("card-subtitle", "network-detail");
        detail.setWrapText(true);
        VBox words = new VBox(name, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label digit = new Label();
        digit.getStyleClass().add("network-digit");
        digit.setMinWidth(Region.USE_PREF_SIZE);
        digit.visibleProperty().bind(desk.writingProperty().isEqualTo(Writing.DIGIT));
        HBox button = new HBox(words, digit);
        button.getStyleClass().add("network-row");
        button.setFocusTraversable(true);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.accessibleTextProperty().bind(name.textProperty());
        button.setOnMouseClicked(event -> {
            button.requestFocus();
            choose(network);
        });
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                choose(network);
                event.consume();
            }
        });
        rows.add(new Row(network, button, digit));
        if (network.bundled().isPresent()) {
            return button;
        }
        Button close = new Button(null, Icons.of(MaterialDesignC.CLOSE));
        close.getStyleClass().add("flat");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.accessibleTextProperty().bind(text.of("network.close"));
        close.setOnAction(event -> desk.networks().remove(network));
        HBox.setHgrow(button, Priority.ALWAYS);
        HBox both = new HBox(button, close);
        both.getStyleClass().add("network-opened");
        return both;
    }

    private ObservableValue<String> name(PadNetwork network) {
        Source source = network.source();
        if (source instanceof Source.Bundled bundled) {
            return text.of("network." + bundled.network().id());
        } else if (source instanceof Source.Opened opened) {
            return text.of("networks.file", opened.file().getFileName());
        } else if (source instanceof Source.Trained trained) {
            return runs.label(trained.run());
        }
        return text.of("networks.taught", name(network.untaught()));
    }

    private ObservableValue<String> detail(PadNetwork network) {
        String sizes =
                network.saved().network().sizes().stream().map(String::valueOf).collect(Collectors.joining("-"));
        return accuracy(network.source(), DataSet.TEST, sizes)
                .or(() -> accuracy(network.source(), DataSet.VALIDATION, sizes))
                .orElseGet(() -> text.of("networks.sizes", sizes));
    }

    private Optional<ObservableValue<String>> accuracy(Source source, DataSet set, String sizes) {
        return source.accuracy(set)
                .map(accuracy -> text.of("networks." + set.key(), sizes, Numbers.percent(accuracy.share(), 1)));
    }

    private void choose(PadNetwork network) {
        desk.networks().chosenProperty().set(desk.networks().list().indexOf(network));
    }

    private void choose() {
        int chosen = desk.networks().chosenProperty().get();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).button().pseudoClassStateChanged(SELECTED, i == chosen);
        }
    }

    private void show(Reading reading) {
        Optional<Integer> answer = reading.answer();
        for (Row row : rows) {
            Optional<Verdict> verdict =
                    reading.verdict(reading.question().networks().indexOf(row.network()));
            Optional<Integer> digit = verdict.flatMap(Verdict::digit);
            row.digit().setText(digit.map(String::valueOf).orElse(""));
            row.digit().pseudoClassStateChanged(OTHER, !digit.equals(answer));
            row.digit()
                    .pseudoClassStateChanged(
                            UNSURE, verdict.isPresent() && !verdict.get().isSure());
        }
    }
}
