package nndl.ui.training.sweep;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nndl.ui.FlowRow;

/** The 64 bits of a number: sign, exponent, fraction in four parts, and of these the last bit marked. */
final class DoubleBits {
    private static final int BITS = 64;
    private static final int[] PARTS = {0, 1, 12, 25, 38, 51, BITS};

    private DoubleBits() {}

    static Node of(double value) {
        String bits = String.format("%64s", Long.toBinaryString(Double.doubleToRawLongBits(value)))
                .replace(' ', '0');
        FlowRow row = new FlowRow();
        row.getStyleClass().add("double-bits");
        for (int i = 1; i < PARTS.length - 1; i++) {
            row.getChildren().add(new Label(bits.substring(PARTS[i - 1], PARTS[i])));
        }
        Label last = new Label(bits.substring(BITS - 1));
        last.getStyleClass().add("last-bit");
        row.getChildren().add(new HBox(new Label(bits.substring(PARTS[PARTS.length - 2], BITS - 1)), last));
        row.setAccessibleText(bits);
        return row;
    }
}
