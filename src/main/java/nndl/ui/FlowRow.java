package nndl.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * A row that breaks into lines where it gets narrow, so that nothing in it has to shrink.
 *
 * <p>A child whose {@link HBox#setHgrow} is {@code ALWAYS} takes what is left of its line.
 */
public final class FlowRow extends Pane {
    private static final double GAP = 8;

    private record Line(List<Node> nodes, double height) {}

    /** A row of these. */
    public FlowRow(Node... nodes) {
        super(nodes);
        getStyleClass().add("flow-row");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (Node node : getManagedChildren()) {
            widest = Math.max(widest, node.minWidth(-1));
        }
        return widest + insetsAcross();
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = insetsAcross();
        for (Node node : getManagedChildren()) {
            sum += Math.ceil(node.prefWidth(-1)) + GAP;
        }
        return getManagedChildren().isEmpty() ? sum : sum - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Line> lines = lines(width < 0 ? Double.MAX_VALUE : width - insetsAcross());
        double sum = getInsets().getTop() + getInsets().getBottom() + GAP * Math.max(0, lines.size() - 1);
        for (Line line : lines) {
            sum += line.height();
        }
        return sum;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insetsAcross();
        double y = insets.getTop();
        for (Line line : lines(room)) {
            double left = room + GAP;
            for (Node node : line.nodes()) {
                left -= width(node, room) + GAP;
            }
            double x = insets.getLeft();
            for (Node node : line.nodes()) {
                double width = width(node, room) + (grows(node) ? Math.max(0, left) : 0);
                double height = Math.min(line.height(), node.prefHeight(width));
                node.resizeRelocate(
                        snapPositionX(x),
                        snapPositionY(y + (line.height() - height) / 2),
                        snapSizeX(width),
                        snapSizeY(height));
                x += width + GAP;
            }
            y += line.height() + GAP;
        }
    }

    private List<Line> lines(double room) {
        List<Line> lines = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        double used = 0;
        double height = 0;
        for (Node node : getManagedChildren()) {
            double width = width(node, room);
            if (!nodes.isEmpty() && used + GAP + width > room + 0.5) {
                lines.add(new Line(nodes, height));
                nodes = new ArrayList<>();
                used = 0;
                height = 0;
            }
            used += nodes.isEmpty() ? width : width + GAP;
            height = Math.max(height, Math.ceil(node.prefHeight(width)));
            nodes.add(node);
        }
        if (!nodes.isEmpty()) {
            lines.add(new Line(nodes, height));
        }
        return lines;
    }

    private static double width(Node node, double room) {
        return Math.min(Math.ceil(node.prefWidth(-1)), room);
    }

    private static boolean grows(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }

    private double insetsAcross() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
