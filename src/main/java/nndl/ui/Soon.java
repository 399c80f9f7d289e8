package nndl.ui;

import java.util.concurrent.Executor;

/** Something that is done once, soon, for all that ask for it meanwhile. Asked on the FX thread alone. */
public final class Soon {
    private final Executor later;
    private final Runnable task;
    private boolean asked;

    /**
     * Nothing is asked for yet.
     *
     * @param later runs tasks on the FX thread, but not at once
     */
    public Soon(Executor later, Runnable task) {
        this.later = later;
        this.task = task;
    }

    /** Has it done. */
    public void ask() {
        if (!asked) {
            asked = true;
            later.execute(() -> {
                asked = false;
                task.run();
            });
        }
    }
}
