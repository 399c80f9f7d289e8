package nndl.training;

/**
 * How a run ended.
 *
 * @param reason why
 * @param epoch the last epoch that was finished and measured, from 0; −1 if none was; for a run that diverged, the epoch
 *     in which
 */
public record RunEnd(Reason reason, int epoch) {
    /** Why a run ends. */
    public enum Reason {
        /** All its epochs are done. */
        FINISHED,
        /** Its stopping rule or schedule ended it. */
        STOPPED_EARLY,
        /** Somebody ended it. */
        CANCELLED,
        /** A weight, a bias or a cost is no longer a finite number. */
        DIVERGED
    }
}
