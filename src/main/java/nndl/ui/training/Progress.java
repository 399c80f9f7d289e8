package nndl.ui.training;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.util.Duration;
import nndl.ui.Text;
import nndl.ui.training.runs.RunWords;

/** How far the run under way is, in words, and which run that is while another one is looked at. */
final class Progress implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.millis(100);

    private final Text text;
    private final UnderWay underWay;
    private final RunScreen screen;
    private final RunWords names;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty away = new SimpleStringProperty("");
    private final Timeline looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> say()));

    /** Says nothing yet. */
    Progress(Text text, UnderWay underWay, RunScreen screen, RunWords names) {
        this.text = text;
        this.underWay = underWay;
        this.screen = screen;
        this.names = names;
        looks.setCycleCount(Animation.INDEFINITE);
        underWay.activeProperty().addListener((value, old, now) -> {
            if (now) {
                looks.play();
            } else {
                looks.stop();
            }
        });
        text.languageProperty().addListener((value, old, now) -> say());
    }

    /** How far the run on screen is; nothing while another one is under way. */
    ObservableStringValue wordsProperty() {
        return words;
    }

    /** Which run is under way and how far, while another one is on screen. */
    ObservableStringValue awayProperty() {
        return away;
    }

    /** Says that a run is about to begin. */
    void loading() {
        words.set(text.get("run.loading"));
    }

    /** Says how far the run under way is; without one, how fast the run on screen was. */
    void say() {
        CurrentRun shown = screen.run();
        away.set("");
        if (!underWay.isActive()) {
            words.set(shown.last().isPresent() ? screen.words().speed(shown) : "");
            return;
        }
        CurrentRun run = underWay.runProperty().getValue().orElseThrow();
        String far = screen.words().progress(underWay.progress(), run, underWay.isPaused());
        words.set(run == shown ? far : "");
        if (run != shown) {
            String sentence = underWay.isPaused() ? "progress.awayHeld" : "progress.away";
            away.set(text.get(sentence, names.name(run.kept()), far));
        }
    }

    @Override
    public void close() {
        looks.stop();
    }
}
