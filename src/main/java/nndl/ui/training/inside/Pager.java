package nndl.ui.training.inside;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nndl.ui.Icons;
import nndl.ui.Numbers;
import nndl.ui.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Turns the pages of what is too much to be shown at once; not there while there is one page. */
final class Pager extends HBox {
    private final int perPage;
    private final IntegerProperty first = new SimpleIntegerProperty();
    private final IntegerProperty count = new SimpleIntegerProperty();

    /**
     * At the first page of nothing.
     *
     * @param perPage how many things stand on a page
     */
    Pager(Text text, int perPage) {
        this.perPage = perPage;
        getStyleClass().add("pager");
        Label where = new Label();
        where.getStyleClass().add("card-subtitle");
        where.setMinWidth(Region.USE_PREF_SIZE);
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.get(
                                "pager.where",
                                Numbers.count(Math.min(count.get(), first.get() + 1)),
                                Numbers.count(Math.min(count.get(), first.get() + perPage)),
                                Numbers.count(count.get())),
                        text.languageProperty(),
                        first,
                        count));
        Button back = button(text.of("pager.back"), MaterialDesignC.CHEVRON_LEFT, -perPage);
        Button on = button(text.of("pager.on"), MaterialDesignC.CHEVRON_RIGHT, perPage);
        back.disableProperty().bind(first.lessThanOrEqualTo(0));
        on.disableProperty().bind(first.add(perPage).greaterThanOrEqualTo(count));
        getChildren().addAll(where, back, on);
        visibleProperty().bind(count.greaterThan(perPage));
        managedProperty().bind(visibleProperty());
    }

    private Button button(ObservableValue<String> name, Ikon icon, int step) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.accessibleTextProperty().bind(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> first.set(Math.max(0, first.get() + step)));
        return button;
    }

    /** The number of the first thing on the page, from 0. */
    IntegerProperty firstProperty() {
        return first;
    }

    int first() {
        return first.get();
    }

    /** How many there are on the page. */
    int onPage() {
        return Math.max(0, Math.min(perPage, count.get() - first.get()));
    }

    /** There are so many now; back to the first page if that one is beyond them. */
    void count(int now) {
        count.set(now);
        if (first.get() >= now) {
            first.set(0);
        }
    }
}
