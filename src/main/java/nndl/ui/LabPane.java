package nndl.ui;

import java.util.Optional;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Arranges a lab: its centre with the run controls below, its controls to the right, and the book at the far right.
 * Messages lie over the foot of the centre.
 *
 * <p>The book pushes the others aside. Where that leaves the centre narrow, first the book and then the controls give up
 * some of their width; where that is not enough, the book stands in the centre's place, and the controls stay in reach.
 */
final class LabPane extends Pane {
    private static final double GAP = 16;
    private static final double EDGE = 16;
    private static final double CONTROLS_WIDTH = 290;
    private static final double MOST_OF_WINDOW = 0.36;
    private static final double LEAST_CONTROLS = 240;
    private static final double BOOK_WIDTH = 340;
    private static final double LEAST_BOOK = 280;
    private static final double WANTED_CENTRE = 350;
    private static final double LEAST_CENTRE = 290;
    /** However small the text, so that a chart is still one. */
    private static final double LEAST_CHART = 400;

    private static final double MESSAGES_WIDTH = 560;

    private final StackPane centre = new StackPane();
    private final StackPane run = new StackPane();
    private final ScrollColumn controls = new ScrollColumn();
    private final Region book;
    private final Region messages;
    private final DoubleExpression scale;

    LabPane(Region book, Region messages, DoubleExpression scale) {
        this.book = book;
        this.messages = messages;
        this.scale = scale;
        getStyleClass().add("lab-pane");
        controls.getStyleClass().add("controls");
        book.managedProperty().bind(book.visibleProperty());
        run.managedProperty().bind(run.visibleProperty());
        scale.addListener(value -> requestLayout());
        getChildren().addAll(centre, run, controls, book, messages);
    }

    /** Shows the nodes of a lab. */
    void show(Node labCentre, Optional<Node> labRun, Node labControls) {
        centre.getChildren().setAll(labCentre);
        run.getChildren().clear();
        labRun.ifPresent(run.getChildren()::add);
        run.setVisible(labRun.isPresent());
        controls.showUnshrunk(labControls);
    }

    /** Whether the book stands beside the lab, not in its place. */
    boolean hasRoomForBoth() {
        return widthsBeside().centre() >= Math.max(LEAST_CHART, LEAST_CENTRE * scale.get());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - EDGE - GAP;
        double right = getWidth() - EDGE;
        boolean reading = book.isVisible();
        boolean both = hasRoomForBoth();
        double controlsWidth = controlsWidth();
        if (reading && both) {
            Widths widths = widthsBeside();
            book.resizeRelocate(right - widths.book(), GAP, widths.book(), height);
            right -= widths.book() + GAP;
            controlsWidth = widths.controls();
        }
        controls.resizeRelocate(right - controlsWidth, GAP, controlsWidth, height);
        double centreWidth = right - controlsWidth - GAP - EDGE;
        double runHeight = 0;
        if (run.isVisible()) {
            runHeight = Math.ceil(run.prefHeight(centreWidth));
            run.resizeRelocate(EDGE, GAP + height - runHeight, centreWidth, runHeight);
            runHeight += GAP;
        }
        centre.setVisible(!reading || both);
        Region main = centre.isVisible() ? centre : book;
        main.resizeRelocate(EDGE, GAP, centreWidth, height - runHeight);
        layMessages(centreWidth, height - runHeight);
    }

    /** At the foot of what is looked at, over it: nothing moves when they come and go, and no control is covered. */
    private void layMessages(double room, double foot) {
        double width = Math.rint(Math.min(room - 2 * GAP, MESSAGES_WIDTH * scale.get()));
        double height = Math.min(foot, Math.ceil(messages.prefHeight(width)));
        messages.resizeRelocate(EDGE + Math.rint((room - width) / 2), foot - height, width, height);
    }

    /** How wide the three are beside each other. */
    private record Widths(double centre, double controls, double book) {}

    private Widths widthsBeside() {
        double room = getWidth() - 2 * EDGE - 2 * GAP;
        double book = BOOK_WIDTH * scale.get();
        double controls = controlsWidth();
        double missing = Math.max(0, WANTED_CENTRE * scale.get() - (room - controls - book));
        double fromBook = Math.min(missing, (BOOK_WIDTH - LEAST_BOOK) * scale.get());
        double fromControls = Math.min(missing - fromBook, Math.max(0, controls - LEAST_CONTROLS * scale.get()));
        book = Math.rint(book - fromBook);
        controls = Math.rint(controls - fromControls);
        return new Widths(room - controls - book, controls, book);
    }

    private double controlsWidth() {
        return Math.rint(Math.min(CONTROLS_WIDTH * scale.get(), MOST_OF_WINDOW * getWidth()));
    }
}
