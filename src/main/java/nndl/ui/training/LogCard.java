package nndl.ui.training;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import nndl.ui.Icons;
import nndl.ui.Preferences;
import nndl.ui.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The log below a heading that folds it away and back, which is remembered. It is as high as whole lines of it. */
final class LogCard extends Region {
    private static final String CHOICE = "training.log";
    private static final int FEWEST_LINES = 3;

    private final LogList list;
    private final ToggleButton heading = new ToggleButton();

    LogCard(Text text, Preferences preferences, LogList list) {
        this.list = list;
        getStyleClass().add("log-card");
        heading.getStyleClass().addAll("flat", "fold");
        heading.textProperty().bind(text.of("log.title"));
        heading.setSelected(preferences.get(CHOICE, true, Boolean::valueOf));
        Node closed = Icons.of(MaterialDesignC.CHEVRON_RIGHT);
        Node open = Icons.of(MaterialDesignC.CHEVRON_DOWN);
        heading.graphicProperty()
                .bind(Bindings.when(heading.selectedProperty()).then(open).otherwise(closed));
        list.visibleProperty().bind(heading.selectedProperty());
        heading.selectedProperty().addListener((value, old, now) -> {
            preferences.put(CHOICE, now);
            getParent().requestLayout();
        });
        getChildren().addAll(heading, list);
    }

    /** The size of the text at the moment, in pixels. */
    double em() {
        return list.em();
    }

    /** The largest height, at most this, at which no line is cut off; 0 where there is no room for a few lines. */
    double heightWithin(double room) {
        double around = snappedTopInset() + snappedBottomInset() + headingHeight();
        if (!heading.isSelected()) {
            return around <= room ? around : 0;
        }
        double inList = list.snappedTopInset() + list.snappedBottomInset();
        int lines = (int) Math.floor((room - around - inList) / list.lineHeight());
        return lines >= FEWEST_LINES ? around + inList + lines * list.lineHeight() : 0;
    }

    private double headingHeight() {
        return Math.ceil(heading.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        heading.resizeRelocate(left, top, Math.min(width, Math.ceil(heading.prefWidth(-1))), headingHeight());
        double y = top + headingHeight();
        list.resizeRelocate(0, y, getWidth(), Math.max(0, getHeight() - y - snappedBottomInset()));
    }
}
