package nndl.labs.slowdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PlaybackTest {
    private final SlowdownModel model = new SlowdownModel();
    private final Playback playback = new Playback(model.epochs);

    @Test
    void advance_whileRunning_movesOnAtItsSpeed() {
        playback.advance(1);
        assertEquals(0, playback.epochProperty().get());
        playback.runningProperty().set(true);
        for (int frame = 0; frame < 120; frame++) {
            playback.advance(1.0 / 64);
        }
        assertEquals(112, playback.epochProperty().get());
        playback.perSecondProperty().set(300);
        playback.advance(0.5);
        assertEquals(262, playback.epochProperty().get());
    }

    @Test
    void advance_toTheEnd_stops_andRunsAgainFromTheStart() {
        playback.runningProperty().set(true);
        playback.advance(100);
        assertEquals(300, playback.epochProperty().get());
        assertFalse(playback.runningProperty().get());
        playback.runningProperty().set(true);
        assertEquals(0, playback.epochProperty().get());
        assertTrue(playback.runningProperty().get());
    }

    @Test
    void step_reset_look_goWhereTheySay() {
        playback.step();
        playback.step();
        assertEquals(2, playback.epochProperty().get());
        playback.scrubber().look(250);
        assertEquals(250, playback.epochProperty().get());
        playback.runningProperty().set(true);
        playback.reset();
        assertEquals(0, playback.epochProperty().get());
        assertFalse(playback.runningProperty().get());
    }

    @Test
    void epochs_fewerThanLookedAt_looksAtTheLast() {
        playback.scrubber().look(250);
        model.epochs.exactly(100);
        assertEquals(100, playback.epochProperty().get());
        model.epochs.exactly(1000);
        playback.scrubber().look(40);
        model.epochs.exactly(100);
        assertEquals(40, playback.epochProperty().get());
    }
}
