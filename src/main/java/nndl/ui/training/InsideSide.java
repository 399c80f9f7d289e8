package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nndl.data.Drawing;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.ui.LabContext;
import nndl.ui.Pulse;
import nndl.ui.Scrubber;
import nndl.ui.Text;
import nndl.ui.runs.RunInside;
import nndl.ui.training.inside.InsideView;
import nndl.ui.training.inside.Moment;
import nndl.ui.training.runs.RunWords;

/** The inside of the current run's network at the epoch shown. */
final class InsideSide implements AutoCloseable {
    /** A nine that could be a four: epochs quarrel about it. */
    private static final List<Stroke> NINE = List.of(new Stroke(
            Stroke.Tool.PEN,
            Drawing.BRUSH,
            List.of(
                    new Point(190, 90),
                    new Point(150, 62),
                    new Point(104, 80),
                    new Point(96, 120),
                    new Point(130, 146),
                    new Point(180, 126),
                    new Point(190, 90),
                    new Point(178, 230))));

    private final InsideView view;
    private final NetworksAgain again;
    private final AgainBar bar;
    private final VBox node;
    private final Scrubber scrubber;
    private final ObservableValue<CurrentRun> run;

    /** Follows the scrubber from now on; {@link #look} says that the run, or what there is of it, has changed. */
    InsideSide(LabContext context, Scrubber scrubber, ObservableValue<CurrentRun> run) {
        this.scrubber = scrubber;
        this.run = run;
        view = new InsideView(context.text(), scrubber::look, context.background(), new Pulse());
        again = new NetworksAgain(context, new Pulse());
        Text text = context.text().in("nndl/ui/training");
        bar = new AgainBar(text, new RunWords(text, context.runs()), again, run);
        view.offer(bar.makeAll());
        again.stateProperty().addListener((value, old, now) -> look());
        node = new VBox(bar, view);
        node.getStyleClass().add("inside-side");
        VBox.setVgrow(view, Priority.ALWAYS);
        scrubber.shownProperty().addListener((value, old, now) -> look());
    }

    Node node() {
        return node;
    }

    /** Looks at the epoch shown, as far as there is one, and marks those whose networks are there. */
    void look() {
        Optional<RunInside> networks = run.getValue().kept().inside();
        scrubber.thereProperty()
                .set(networks.map(there -> there.networks().epochs()).orElseGet(TreeSet::new));
        int epoch = scrubber.shownProperty().get();
        if (epoch >= 0 && networks.isPresent()) {
            view.look(new Moment(networks.get(), epoch));
        } else {
            view.lookAtNothing(epoch < 0 ? InsideView.Nothing.NO_EPOCH : InsideView.Nothing.NO_NETWORKS);
        }
        bar.say();
    }

    /** Lets the network read a digit; done when all is on screen. */
    CompletableFuture<Void> tell() {
        view.draw(NINE);
        return view.seen();
    }

    @Override
    public void close() {
        again.close();
    }
}
