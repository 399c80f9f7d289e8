package nndl.ui;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons; their size and colour come from the style sheets. */
public final class Icons {
    private Icons() {}

    /** A new node that shows {@code icon}. */
    public static Node of(Ikon icon) {
        return new FontIcon(icon);
    }
}
