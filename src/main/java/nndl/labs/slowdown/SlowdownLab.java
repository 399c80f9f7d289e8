package nndl.labs.slowdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import nndl.ui.Command;
import nndl.ui.Lab;
import nndl.ui.LabContext;
import nndl.ui.RunControls;
import nndl.ui.Text;

/** One neuron, two costs, side by side: the quadratic cost learns slowly where it is badly wrong. */
public final class SlowdownLab implements Lab {
    /** The ids of the exercises on its page. */
    public static final List<String> EXERCISES = SlowdownExercises.IDS;

    private static final List<Integer> SPEEDS = List.of(30, 60, 120, 300, 3000);
    private static final int TOLD_EPOCH = 118;
    private static final double NANOS = 1e9;

    private final LabContext context;
    private final Text text;
    private final SlowdownModel model = new SlowdownModel();
    private final Playback playback = new Playback(model.epochs);
    private final SlowdownView view;
    private final SlowdownControls controls;
    private final RunControls run;
    private final AnimationTimer timer = new AnimationTimer() {
        private long before;

        @Override
        public void start() {
            before = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (before != 0) {
                playback.advance((now - before) / NANOS);
            }
            before = now;
        }
    };

    /**
     * The lab, with the start that is badly wrong and equal learning rates.
     *
     * @param context what the shell lends
     */
    public SlowdownLab(LabContext context) {
        this.context = context;
        text = context.text();
        view = new SlowdownView(context, model, playback);
        controls = new SlowdownControls(text, model);
        run = new RunControls(text, playback.runningProperty())
                .step(playback::step)
                .reset(playback::reset)
                .speed(playback.perSecondProperty(), SPEEDS)
                .scrubber(text.of("axis.epoch"), playback.scrubber());
        playback.runningProperty().addListener((value, was, is) -> {
            if (is) {
                timer.start();
            } else {
                timer.stop();
            }
        });
        dress(view.node());
        dress(controls.node());
        dress(run);
    }

    private static void dress(Node node) {
        ((Parent) node)
                .getStylesheets()
                .add(Objects.requireNonNull(SlowdownLab.class.getResource("slowdown.css"))
                        .toExternalForm());
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.when(model.y.isEqualTo(0))
                .then(text.of("lab.subtitleZero", model.x.valueProperty()))
                .otherwise(text.of("lab.subtitleOne", model.x.valueProperty()));
    }

    @Override
    public Node centre() {
        return view.node();
    }

    @Override
    public Node controls() {
        return controls.node();
    }

    @Override
    public Optional<Node> runControls() {
        return Optional.of(run);
    }

    @Override
    public Node page() {
        return SlowdownPage.of(context, view.shown(), new SlowdownExercises(model));
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(run.commands());
        commands.addAll(controls.commands());
        return commands;
    }

    @Override
    public void hidden() {
        playback.runningProperty().set(false);
    }

    @Override
    public CompletableFuture<Void> tell() {
        model.use(SlowdownModel.Start.BAD);
        model.use(SlowdownModel.Rate.EQUAL);
        playback.scrubber().look(TOLD_EPOCH);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        playback.runningProperty().set(false);
    }
}
