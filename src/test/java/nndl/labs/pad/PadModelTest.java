package nndl.labs.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nndl.data.GreyPicture;
import nndl.data.Preparation.Step;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import org.junit.jupiter.api.Test;

final class PadModelTest {
    private final PadModel pad = new PadModel(Sheet.BLANK);

    @Test
    void stroke_whileItMoves_isOnTheSheetWithAllItsPoints() {
        pad.press(10, 20, Tool.PEN);
        assertEquals(1, pad.sheet().strokes().size());
        pad.move(400, -50);
        pad.move(30, 40);
        assertEquals(
                List.of(new Point(10, 20), new Point(400, -50), new Point(30, 40)),
                pad.sheet().strokes().get(0).points());
        assertFalse(pad.canUndoProperty().get());
        pad.release();
        assertTrue(pad.canUndoProperty().get());
    }

    @Test
    void stroke_takesToolAndBrush() {
        pad.brush().valueProperty().set(33);
        pad.press(1, 2, Tool.ERASER);
        pad.release();
        assertEquals(
                new Stroke(Tool.ERASER, 33, List.of(new Point(1, 2))),
                pad.sheet().strokes().get(0));
    }

    @Test
    void undoAndRedo_walkThroughStrokesAndClear() {
        Drawn.draw(pad, Drawn.SEVEN);
        Sheet one = pad.sheet();
        Drawn.draw(pad, List.of(new Point(90, 150), new Point(190, 150)));
        Sheet two = pad.sheet();
        pad.clear();
        assertTrue(pad.sheet().isBlank());
        pad.undo();
        assertEquals(two, pad.sheet());
        pad.undo();
        assertEquals(one, pad.sheet());
        pad.redo();
        assertEquals(two, pad.sheet());
        Drawn.draw(pad, Drawn.SEVEN);
        assertFalse(pad.canRedoProperty().get());
    }

    @Test
    void undo_inMidStroke_doesNothing() {
        Drawn.draw(pad, Drawn.SEVEN);
        pad.press(5, 5, Tool.PEN);
        pad.undo();
        assertEquals(2, pad.sheet().strokes().size());
    }

    @Test
    void clear_ofBlankPad_leavesNothingToUndo() {
        pad.clear();
        assertFalse(pad.canUndoProperty().get());
    }

    @Test
    void stroke_onPicture_beginsAfresh_andUndoBringsThePictureBack() {
        pad.open(GreyPicture.of(1, 1, new byte[] {(byte) 255}));
        Sheet picture = pad.sheet();
        Drawn.draw(pad, Drawn.SEVEN);
        assertTrue(pad.sheet().picture().isEmpty());
        pad.undo();
        assertEquals(picture, pad.sheet());
    }

    @Test
    void take_switchesOneStep() {
        pad.take(Step.SCALE, false);
        assertEquals(
                EnumSet.complementOf(EnumSet.of(Step.SCALE)),
                pad.stepsProperty().get());
        pad.take(Step.SCALE, true);
        assertEquals(Set.of(Step.values()), pad.stepsProperty().get());
    }
}
