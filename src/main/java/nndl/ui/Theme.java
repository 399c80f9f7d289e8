package nndl.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;

/** The window's brightness. */
public enum Theme {
    /** Dark on white. */
    LIGHT,
    /** Light on black. */
    DARK;

    /** The style class of the scene's root: {@code light} or {@code dark}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The theme with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Theme ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    String stylesheet() {
        return (this == LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet();
    }
}
