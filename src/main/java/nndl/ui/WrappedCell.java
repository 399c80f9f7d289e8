package nndl.ui;

import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

/**
 * A list cell as high as the lines of its text. The toolkit's own takes the height of one line for granted where the
 * style sheet names a height of cells.
 *
 * @param <T> what the list holds
 */
public class WrappedCell<T> extends ListCell<T> {
    private final Text measure = new Text();

    /** An empty cell, as wide as it is given. */
    protected WrappedCell() {
        setWrapText(true);
        widthProperty().addListener((value, old, now) -> requestLayout());
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? getWidth() : width;
        double across = given - snappedLeftInset() - snappedRightInset();
        if (getText() == null || across <= 0) {
            return super.computePrefHeight(width);
        }
        measure.setText(getText());
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.floor(across));
        double lines = measure.getLayoutBounds().getHeight();
        return Math.ceil(snappedTopInset() + lines + snappedBottomInset());
    }
}
