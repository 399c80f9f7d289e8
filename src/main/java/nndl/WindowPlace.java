package nndl;

import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nndl.ui.Preferences;

/** Size and place of the window, kept from one start to the next. */
final class WindowPlace {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    /** The share of the screen a window takes at most, so that its frame has a place too. */
    private static final double ROOM = 0.94;

    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 600;

    private final Preferences preferences;

    WindowPlace(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Puts the window where it was, if that is still on a screen; the first time in the middle. */
    void restore(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        double width = Math.min(get("window.width", WIDTH), ROOM * screen.getWidth());
        double height = Math.min(get("window.height", HEIGHT), ROOM * screen.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        // Some window managers open a window as small as it may be, whatever it asks for before it is shown.
        stage.setOnShown(event -> Platform.runLater(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        }));
        double x = get("window.x", Double.NaN);
        double y = get("window.y", Double.NaN);
        if (!Screen.getScreensForRectangle(x, y, stage.getWidth(), stage.getHeight())
                .isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(preferences.get("window.maximized", false, Boolean::valueOf));
    }

    /** Remembers where the window is. */
    void keep(Stage stage) {
        if (stage.isMaximized()) {
            preferences.put("window.maximized", true);
        } else {
            preferences.putAll(Map.of(
                    "window.maximized", false,
                    "window.x", stage.getX(),
                    "window.y", stage.getY(),
                    "window.width", stage.getWidth(),
                    "window.height", stage.getHeight()));
        }
    }

    private double get(String key, double usual) {
        return preferences.get(key, usual, Double::valueOf);
    }
}
