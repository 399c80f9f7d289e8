package nndl.labs.pad;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.data.Drawing;
import nndl.data.GreyPicture;
import nndl.data.Preparation.Step;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import nndl.ui.DigitPad;
import nndl.ui.Parameter;

/**
 * The pad: what is drawn with which brush, what can be undone, and which steps of preparation are taken.
 *
 * <p>Points are pixels of the canvas, whose size is fixed, so a gesture is the same at any size of the window.
 */
final class PadModel implements DigitPad.Pen {
    /** The neuron that speaks loudest, whichever it is. */
    static final int LOUDEST = -1;

    private static final int THINNEST = 8;
    private static final int THICKEST = 40;

    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.PEN);
    private final Parameter brush = Parameter.whole(THINNEST, THICKEST, (int) Drawing.BRUSH);
    private final ObjectProperty<Set<Step>> steps = new SimpleObjectProperty<>(Set.copyOf(EnumSet.allOf(Step.class)));
    private final IntegerProperty neuron = new SimpleIntegerProperty(LOUDEST);
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final List<Sheet> history;
    private int now;
    private Optional<Stroke> moving = Optional.empty();

    /** A pad with this sheet on it. */
    PadModel(Sheet first) {
        sheet = new ReadOnlyObjectWrapper<>(first);
        history = new ArrayList<>(List.of(first));
    }

    ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    Parameter brush() {
        return brush;
    }

    /** The steps that are taken; a set that never changes. */
    ObjectProperty<Set<Step>> stepsProperty() {
        return steps;
    }

    void take(Step step, boolean taken) {
        Set<Step> changed = EnumSet.noneOf(Step.class);
        changed.addAll(steps.get());
        if (taken) {
            changed.add(step);
        } else {
            changed.remove(step);
        }
        steps.set(Set.copyOf(changed));
    }

    /** The hidden neuron looked at, from 0, or {@link #LOUDEST}. */
    IntegerProperty neuronProperty() {
        return neuron;
    }

    /** What lies on the pad, the stroke under way included. */
    ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    Sheet sheet() {
        return sheet.get();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    @Override
    public void press(double x, double y, Tool with) {
        release();
        moving = Optional.of(new Stroke(with, brush.get(), List.of(new Point(x, y))));
        showMoving();
    }

    @Override
    public void move(double x, double y) {
        if (moving.isPresent()) {
            Stroke stroke = moving.get();
            List<Point> points = new ArrayList<>(stroke.points());
            points.add(new Point(x, y));
            moving = Optional.of(new Stroke(stroke.tool(), stroke.width(), points));
            showMoving();
        }
    }

    private void showMoving() {
        sheet.set(history.get(now).with(moving.orElseThrow()));
    }

    @Override
    public void release() {
        if (moving.isPresent()) {
            Sheet drawn = sheet.get();
            moving = Optional.empty();
            put(drawn);
        }
    }

    /** Another sheet on top; what was undone is gone. */
    void put(Sheet next) {
        moving = Optional.empty();
        history.subList(now + 1, history.size()).clear();
        history.add(next);
        turnTo(now + 1);
    }

    void open(GreyPicture picture) {
        put(sheet.get().showing(picture));
    }

    /** Does nothing while a stroke is under way, and at the end. */
    void undo() {
        if (canUndo.get() && moving.isEmpty()) {
            turnTo(now - 1);
        }
    }

    void redo() {
        if (canRedo.get() && moving.isEmpty()) {
            turnTo(now + 1);
        }
    }

    void clear() {
        release();
        if (!sheet.get().isBlank()) {
            put(sheet.get().cleared());
        }
    }

    private void turnTo(int index) {
        now = index;
        canUndo.set(now > 0);
        canRedo.set(now < history.size() - 1);
        sheet.set(history.get(now));
    }
}
