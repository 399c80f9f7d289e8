package nndl.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Theme and text size of the window, applied to its scene as they change. */
public final class Look {
    /** The sizes on offer, in per cent. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150);

    private static final double TEXT_PIXELS = 13;
    private static final double ICON_PIXELS = 16;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final IntegerProperty textSize = new SimpleIntegerProperty();

    /** A look to start with. */
    public Look(Theme theme, int textSize) {
        this.theme.set(theme);
        this.textSize.set(textSize);
    }

    /**
     * The text size written as a number.
     *
     * @throws IllegalArgumentException if it is not on offer
     */
    public static int ofTextSize(String percent) {
        int size = Integer.parseInt(percent);
        if (!TEXT_SIZES.contains(size)) {
            throw new IllegalArgumentException("expected one of " + TEXT_SIZES + ", got " + size);
        }
        return size;
    }

    /** Light or dark. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The text size in per cent, one of {@link #TEXT_SIZES}. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** The next larger or smaller size; the same at the end. */
    void changeTextSize(int steps) {
        int index = TEXT_SIZES.indexOf(textSize.get()) + steps;
        textSize.set(TEXT_SIZES.get(Math.max(0, Math.min(TEXT_SIZES.size() - 1, index))));
    }

    double scale() {
        return textSize.get() / 100.0;
    }

    /** Dresses a scene, now and whenever the look changes. */
    void dress(Scene scene) {
        loadFonts();
        scene.getStylesheets().setAll(resource("app.css").toExternalForm(), sizes());
        textSize.subscribe(size -> scene.getStylesheets().set(1, sizes()));
        theme.subscribe(chosen -> {
            Application.setUserAgentStylesheet(chosen.stylesheet());
            scene.getRoot().getStyleClass().removeAll(Theme.LIGHT.code(), Theme.DARK.code());
            scene.getRoot().getStyleClass().add(chosen.code());
        });
    }

    /** As a sheet, not a style of the root, because pop-ups take over the sheets of their owner only. */
    private String sizes() {
        String css = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.2fpx; } .ikonli-font-icon { -fx-icon-size: %.0fpx; }",
                TEXT_PIXELS * scale(),
                ICON_PIXELS * scale());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static void loadFonts() {
        for (String name : List.of("fonts/NotoSansSC-Regular.ttf", "fonts/NotoSansSC-Bold.ttf")) {
            try (InputStream font = resource(name).openStream()) {
                Font.loadFont(font, TEXT_PIXELS);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static URL resource(String name) {
        return Look.class.getResource("/nndl/ui/" + name);
    }
}
