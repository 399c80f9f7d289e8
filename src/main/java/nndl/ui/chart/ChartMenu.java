package nndl.ui.chart;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Scale;
import nndl.ui.chart.model.Smoothing;

/** What can be done with a chart as a whole, behind a button and behind the right mouse button. */
final class ChartMenu {
    private final ChartModel model;
    private final ChartWords words;
    private final ObjectProperty<Smoothing> smoothing;
    private final Menu smoothings = new Menu();
    private final ContextMenu menu = new ContextMenu();
    private final CheckMenuItem logAxis = new CheckMenuItem();
    private final MenuItem resetZoom = new MenuItem();
    private final CheckMenuItem limits = new CheckMenuItem();
    private final MenuItem enlarge = new MenuItem();
    private final Button button = new Button();

    ChartMenu(
            ChartModel model,
            ChartWords words,
            AxisLimits fields,
            ObjectProperty<Smoothing> smoothing,
            Enlarging enlarging,
            Supplier<Consumer<ExportFormat>> onExport) {
        this.model = model;
        this.words = words;
        this.smoothing = smoothing;
        logAxis.textProperty().bind(words.logAxis());
        logAxis.setOnAction(event -> model.y().setScale(logAxis.isSelected() ? Scale.LOG : Scale.LINEAR));
        resetZoom.textProperty().bind(words.resetZoom());
        resetZoom.setOnAction(event -> model.resetZoom());
        limits.textProperty().bind(words.limits());
        limits.setOnAction(event -> fields.open(limits.isSelected()));
        smoothings.textProperty().bind(words.smoothing());
        smoothings.setVisible(false);
        enlarge.textProperty().bind(enlarging.words());
        enlarge.visibleProperty().bind(enlarging.possibleProperty());
        enlarge.setOnAction(event -> enlarging.change());
        menu.getItems().addAll(logAxis, smoothings, limits, resetZoom, enlarge, new SeparatorMenuItem());
        int first = menu.getItems().size();
        for (var format : ExportFormat.values()) {
            var save = new MenuItem();
            save.textProperty().bind(words.save(format));
            save.setOnAction(event -> onExport.get().accept(format));
            menu.getItems().add(save);
        }
        var copy = new MenuItem();
        copy.textProperty().bind(words.copyCsv());
        copy.setOnAction(event -> copyCsv());
        menu.getItems().addAll(copy, new SeparatorMenuItem(), gestures());
        menu.setOnShowing(event -> {
            logAxis.setSelected(model.y().scale() == Scale.LOG);
            showSmoothing();
            limits.setSelected(fields.isVisible());
            resetZoom.setDisable(!model.isZoomed());
            for (int i = 0; i < ExportFormat.values().length; i++) {
                menu.getItems().get(first + i).setVisible(onExport.get() != null);
            }
        });
        makeButton();
    }

    /** What mouse and keys do, to be read only. */
    private MenuItem gestures() {
        var label = new Label();
        label.textProperty().bind(words.gestures());
        label.getStyleClass().add("chart-gestures");
        var item = new CustomMenuItem(label, false);
        item.getStyleClass().add("chart-gestures-item");
        return item;
    }

    /** Lets a person choose among these. */
    void offer(List<Smoothing> choices) {
        smoothings.setVisible(!choices.isEmpty());
        smoothings.getItems().clear();
        for (var choice : choices) {
            var item = new RadioMenuItem();
            item.textProperty().bind(words.name(choice));
            item.setUserData(choice);
            item.setOnAction(event -> {
                smoothing.set(choice);
                showSmoothing();
            });
            smoothings.getItems().add(item);
        }
    }

    private void showSmoothing() {
        for (var item : smoothings.getItems()) {
            ((RadioMenuItem) item).setSelected(item.getUserData().equals(smoothing.get()));
        }
    }

    Button button() {
        return button;
    }

    void open(Node owner, double screenX, double screenY) {
        menu.show(owner, screenX, screenY);
    }

    private void makeButton() {
        var icon = new Region();
        icon.getStyleClass().add("chart-menu-icon");
        button.setGraphic(icon);
        button.getStyleClass().setAll("chart-button", "chart-menu-button");
        button.accessibleTextProperty().bind(words.menu());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.menu());
        button.setTooltip(tooltip);
        button.setOnAction(event -> {
            if (menu.isShowing()) {
                menu.hide();
            } else {
                menu.show(button, Side.BOTTOM, 0, 2);
            }
        });
    }

    private void copyCsv() {
        var content = new ClipboardContent();
        content.putString(model.csv());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
