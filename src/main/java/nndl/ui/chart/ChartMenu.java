package nndl.ui.chart;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Scale;

/** What can be done with a chart as a whole, behind a button and behind the right mouse button. */
final class ChartMenu {
    private final ChartModel model;
    private final ContextMenu menu = new ContextMenu();
    private final CheckMenuItem logAxis = new CheckMenuItem();
    private final MenuItem resetZoom = new MenuItem();
    private final CheckMenuItem limits = new CheckMenuItem();
    private final Button button = new Button();

    ChartMenu(ChartModel model, ChartWords words, AxisLimits fields, Supplier<Consumer<ExportFormat>> onExport) {
        this.model = model;
        logAxis.textProperty().bind(words.logAxis());
        logAxis.setOnAction(event -> model.y().setScale(logAxis.isSelected() ? Scale.LOG : Scale.LINEAR));
        resetZoom.textProperty().bind(words.resetZoom());
        resetZoom.setOnAction(event -> model.resetZoom());
        limits.textProperty().bind(words.limits());
        limits.setOnAction(event -> fields.open(limits.isSelected()));
        menu.getItems().addAll(logAxis, limits, resetZoom, new SeparatorMenuItem());
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
        menu.getItems().add(copy);
        menu.setOnShowing(event -> {
            logAxis.setSelected(model.y().scale() == Scale.LOG);
            limits.setSelected(fields.isVisible());
            resetZoom.setDisable(!model.isZoomed());
            for (int i = 0; i < ExportFormat.values().length; i++) {
                menu.getItems().get(first + i).setVisible(onExport.get() != null);
            }
        });
        makeButton(words);
    }

    Button button() {
        return button;
    }

    void open(Node owner, double screenX, double screenY) {
        menu.show(owner, screenX, screenY);
    }

    private void makeButton(ChartWords words) {
        var icon = new Region();
        icon.getStyleClass().add("chart-menu-icon");
        button.setGraphic(icon);
        button.getStyleClass().setAll("chart-menu-button");
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
