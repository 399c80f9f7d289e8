package nndl.labs.pad;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.WrappedCell;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.runs.RunWords;

/** The list of the runs that are kept and could read digits, to have the network of one of them read. */
final class RunChoice {
    private final Text text;
    private final RunWords words;
    private final FilteredList<KeptRun> runs;
    private final BiConsumer<KeptRun, String> open;

    /**
     * A list that reads the runs of earlier starts.
     *
     * @param open told the run that was chosen, and its name
     */
    RunChoice(LabContext context, BiConsumer<KeptRun, String> open) {
        this.open = open;
        text = context.text();
        words = new RunWords(text.in("nndl/ui/training"), context.runs());
        runs = new FilteredList<>(context.runs().runs(), RunChoice::canRead);
        context.runs().load();
    }

    /** Of the runs of a grid only the best has a network that is kept; where that of a run alone is lost, it is said. */
    private static boolean canRead(KeptRun run) {
        return (run.start().group().isEmpty() || run.isNetworkKept())
                && PadNetwork.readsDigits(run.start().settings().network().sizes());
    }

    /** What a run is called, which follows the language and the person. */
    ObservableValue<String> label(KeptRun run) {
        return Bindings.createStringBinding(() -> words.label(run), text.languageProperty(), run.lookProperty());
    }

    /** A button that opens the list. */
    Node node() {
        ComboBox<KeptRun> box = new ComboBox<>(runs);
        box.getStyleClass().add("run-choice");
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.promptTextProperty().bind(text.of("networks.run"));
        box.accessibleTextProperty().bind(box.promptTextProperty());
        box.setCellFactory(list -> new RunCell());
        box.setButtonCell(new Title());
        Label none = new Label();
        none.textProperty().bind(text.of("networks.noRuns"));
        none.setWrapText(true);
        box.setPlaceholder(none);
        // Keys choose in the closed list too; what counts is what was picked from the open one.
        box.setOnShowing(event -> {
            box.setValue(null);
            runs.setPredicate(run -> canRead(run)); // what is kept may have changed
        });
        box.setOnHidden(event -> picked(box));
        return box;
    }

    private void picked(ComboBox<KeptRun> box) {
        KeptRun run = box.getValue();
        if (run != null) {
            box.setValue(null);
            open.accept(run, words.label(run));
        }
    }

    /** What the list is for, whatever is chosen; the prompt says the same where nothing is. */
    private final class Title extends ListCell<KeptRun> {
        private final StringBinding title = text.of("networks.run");

        Title() {
            title.subscribe(this::setText);
        }

        @Override
        protected void updateItem(KeptRun run, boolean empty) {
            super.updateItem(run, empty);
            setText(title.get());
        }
    }

    /** A run by its name, and what came of it. */
    private final class RunCell extends WrappedCell<KeptRun> {
        @Override
        protected void updateItem(KeptRun run, boolean empty) {
            super.updateItem(run, empty);
            setText(empty || run == null ? null : words.label(run) + "\n" + words.result(run));
        }
    }
}
