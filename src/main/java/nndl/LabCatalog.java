package nndl;

import java.util.List;
import nndl.labs.cost.CostLab;
import nndl.labs.pad.PadLab;
import nndl.labs.slowdown.SlowdownLab;
import nndl.labs.softmax.SoftmaxLab;
import nndl.labs.training.TrainingLab;
import nndl.ui.Chapter;
import nndl.ui.LabEntry;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The labs, in the order of the table of contents. */
public final class LabCatalog {
    private LabCatalog() {}

    /** All labs of this program. */
    public static List<LabEntry> labs() {
        return List.of(
                new LabEntry(
                        "training",
                        Chapter.RECOGNIZING_DIGITS,
                        MaterialDesignC.CHART_LINE,
                        TrainingLab::new,
                        TrainingLab.EXERCISES),
                new LabEntry("pad", Chapter.RECOGNIZING_DIGITS, MaterialDesignD.DRAW, PadLab::new, PadLab.EXERCISES),
                new LabEntry(
                        "slowdown",
                        Chapter.LEARNING_BETTER,
                        MaterialDesignS.SPEEDOMETER_SLOW,
                        SlowdownLab::new,
                        SlowdownLab.EXERCISES),
                new LabEntry(
                        "cost",
                        Chapter.LEARNING_BETTER,
                        MaterialDesignF.FUNCTION_VARIANT,
                        CostLab::new,
                        CostLab.EXERCISES),
                new LabEntry(
                        "softmax",
                        Chapter.LEARNING_BETTER,
                        MaterialDesignC.CHART_BAR,
                        SoftmaxLab::new,
                        SoftmaxLab.EXERCISES));
    }
}
