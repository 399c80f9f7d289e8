package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import nndl.data.MnistData;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.runs.Group;
import nndl.training.runs.Origin;
import nndl.training.runs.RunId;
import nndl.training.runs.RunStart;
import nndl.ui.LabContext;
import nndl.ui.Pulse;
import nndl.ui.Told;
import nndl.ui.runs.GroupRuns;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.sweep.SeedControls;
import nndl.ui.training.sweep.SeedRuns;

/** The chosen settings with several seeds, as a band in the charts with the run on screen on top. */
final class SeedsSide implements AutoCloseable {
    private final LabContext context;
    private final SettingsModel model;
    private final NextRun nextRun;
    private final RunPlayer player;
    private final SeedRuns seeds;
    private final SeedControls controls;
    private Optional<RunSettings> settings = Optional.empty();

    /**
     * No seeds yet.
     *
     * @param screen shows the band
     * @param player plays the run on top of it
     */
    SeedsSide(LabContext context, SettingsModel model, NextRun nextRun, RunScreen screen, RunPlayer player) {
        this.context = context;
        this.model = model;
        this.nextRun = nextRun;
        this.player = player;
        seeds = new SeedRuns(new Pulse(), cause -> context.messages()
                .error(context.text().in("nndl/ui/training/sweep").of("seeds.runFailed"), cause));
        screen.charts().setSeeds(seeds);
        screen.runProperty().addListener((value, old, now) -> dropUnlike(now.settings()));
        controls = new SeedControls(context.text().in("nndl/ui/training"), seeds, this::run);
    }

    /** How many seeds, and a button that runs them. */
    Node[] nodes() {
        return controls.nodes();
    }

    private void run() {
        RunSettings wanted = model.settings.get();
        player.beginUnlessOnScreen(wanted);
        CurrentRun one = nextRun.make();
        int count = controls.count();
        settings = Optional.of(wanted);
        context.digits()
                .mnist()
                .whenCompleteAsync(
                        (mnist, failure) -> {
                            if (failure == null) {
                                run(one, mnist, count);
                            } else {
                                context.sayFailure(
                                        failure,
                                        context.text().in("nndl/ui/training").of("run.failed"));
                            }
                        },
                        Platform::runLater);
    }

    private void run(CurrentRun one, MnistData mnist, int count) {
        if (settings.equals(Optional.of(one.settings()))) {
            RunStart start = one.kept().start();
            Group group = new Group(RunId.fresh(start.began()), model.bookRun().name(), List.of(Setting.SEED));
            GroupRuns kept = new GroupRuns(context.runs(), group, origin(start.origin()), Platform::runLater);
            seeds.run(start.settings().start().seed(), count, nextRun.sessions(one, mnist), kept::run);
        }
    }

    /** With another seed it is no run of the book, but one of several of a script takes the script to be made. */
    private static Origin origin(Origin one) {
        return one instanceof Origin.Book book && !book.run().isOneOfSeveral() ? Origin.SETTINGS : one;
    }

    /** Shows the seeds of a group again, with the first of them on screen. */
    void show(List<KeptRun> members) {
        player.open(members.get(0));
        if (!seeds.runningProperty().get()) {
            settings = Optional.of(members.get(0).start().settings());
            seeds.show(members);
        }
    }

    /** A band of other settings says nothing about the run on screen. */
    private void dropUnlike(RunSettings shown) {
        if (settings.isPresent() && !settings.get().withSeed(0).equals(shown.withSeed(0))) {
            settings = Optional.empty();
            seeds.clear();
        }
    }

    /** Runs the seeds; done when all have ended. */
    CompletableFuture<Void> tell() {
        CompletableFuture<Void> told = Told.whenEnded(seeds.runningProperty());
        run();
        return told;
    }

    @Override
    public void close() {
        settings = Optional.empty();
        seeds.close();
    }
}
