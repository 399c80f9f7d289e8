package nndl.ui.training.inside;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.Digit;
import nndl.data.Preparation;
import nndl.nn.Network;
import nndl.nn.Pass;
import nndl.training.Answers.Mistake;
import nndl.ui.ActivationBars;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.Numbers;
import nndl.ui.PictureSheet;
import nndl.ui.Pixels;
import nndl.ui.Text;
import nndl.ui.runs.RunInside;
import nndl.ui.training.inside.ConfusionGrid.Cell;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The pictures that were read wrongly, the costliest first; of one of them the outputs. */
final class MistakesCard extends VBox {
    private static final double ZOOM = 1.3;
    private static final int PER_PAGE = 24;
    private static final int DIGITS = 10;
    private static final int DECIMALS = 2;

    private final Text text;
    private final ObjectProperty<Optional<Cell>> cell;
    private final PictureSheet sheet = new PictureSheet(Preparation.SIDE).zoom(ZOOM, ZOOM);
    private final ActivationBars bars = new ActivationBars(DIGITS);
    private final Pager pager;
    private final Label which = label("card-subtitle");
    private final Label picked = label("card-subtitle");
    private Optional<Insight> shown = Optional.empty();
    private List<Mistake> listed = List.of();

    /**
     * No mistakes yet.
     *
     * @param cell of the confusion matrix, whose mistakes are shown; all if empty
     */
    MistakesCard(Text text, ObjectProperty<Optional<Cell>> cell) {
        this.text = text;
        this.cell = cell;
        getStyleClass().addAll("card", "mistakes-card");
        pager = new Pager(text, PER_PAGE);
        Label title = label("card-title");
        title.textProperty().bind(text.of("mistakes.title"));
        Button all = new Button(null, Icons.of(MaterialDesignF.FILTER_OFF_OUTLINE));
        all.textProperty().bind(text.of("mistakes.all"));
        all.getStyleClass().add("flat");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> cell.set(Optional.empty()));
        cell.subscribe(now -> all.setVisible(now.isPresent()));
        all.managedProperty().bind(all.visibleProperty());
        picked.setMinHeight(Region.USE_PREF_SIZE);
        VBox detail = new VBox(picked, bars);
        detail.getStyleClass().add("mistake-detail");
        VBox.setVgrow(bars, Priority.ALWAYS);
        sheet.getStyleClass().add("inked");
        sheet.accessibleTextProperty().bind(text.of("mistakes.title"));
        sheet.onPick(sheet.chosenProperty()::set);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        HBox row = new HBox(sheet, detail);
        row.getStyleClass().add("mistakes-row");
        setVgrow(row, Priority.ALWAYS);
        getChildren().addAll(new FlowRow(title, which, all, pager), row);
        cell.addListener(value -> {
            pager.firstProperty().set(0);
            list();
        });
        pager.firstProperty().addListener(value -> list());
        sheet.chosenProperty().addListener(value -> say());
        text.languageProperty().addListener(value -> list());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** Shows the mistakes of an insight; while they are not known yet, those before stay. */
    void show(Insight insight) {
        boolean news = !shown.flatMap(Insight::mistakes).equals(insight.mistakes());
        if (insight.mistakes().isPresent() && news) {
            shown = Optional.of(insight);
            list();
        }
    }

    private void list() {
        if (shown.isEmpty()) {
            return;
        }
        List<Mistake> all = shown.get().mistakes().orElseThrow();
        listed = cell.get()
                .map(wanted -> all.stream().filter(each -> fits(each, wanted)).toList())
                .orElse(all);
        pager.count(listed.size());
        which.setText(cell.get()
                .map(wanted -> wanted.label() == wanted.answer()
                        ? text.get("mistakes.ofDigit", Numbers.count(listed.size()), wanted.label())
                        : text.get("mistakes.ofCell", Numbers.count(listed.size()), wanted.label(), wanted.answer()))
                .orElseGet(() -> text.get("mistakes.count", Numbers.count(listed.size()))));
        List<Digit> digits = shown.get().question().run().tested().list();
        int first = pager.first();
        int onPage = pager.onPage();
        sheet.show(
                onPage,
                (picture, argb) -> paint(digits.get(listed.get(first + picture).index()), argb),
                picture -> caption(listed.get(first + picture)));
        if (sheet.chosenProperty().get() >= onPage || sheet.chosenProperty().get() < 0) {
            sheet.chosenProperty().set(onPage == 0 ? PictureSheet.NONE : 0);
        }
        say();
    }

    private static boolean fits(Mistake mistake, Cell wanted) {
        return mistake.label() == wanted.label()
                && (wanted.answer() == wanted.label() || mistake.answer() == wanted.answer());
    }

    private static void paint(Digit digit, int[] argb) {
        int[] greys = digit.greys();
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Pixels.ink(greys[i]);
        }
    }

    private String caption(Mistake mistake) {
        return text.get("mistakes.caption", mistake.label(), mistake.answer());
    }

    private void say() {
        int picture = sheet.chosenProperty().get();
        if (picture < 0 || pager.first() + picture >= listed.size()) {
            bars.clear();
            picked.setText("");
            return;
        }
        Mistake mistake = listed.get(pager.first() + picture);
        Insight insight = shown.orElseThrow();
        Network network = insight.network();
        RunInside run = insight.question().run();
        Pass pass = network.feedforward(run.tested().get(mistake.index()).example(run.scale()), new Pass(network));
        bars.show(pass.output(), pass.answer());
        picked.setText(text.get(
                "mistakes.picked",
                Numbers.count(mistake.index()),
                mistake.label(),
                mistake.answer(),
                Numbers.fixed(mistake.cost(), DECIMALS)));
    }
}
