package nndl.ui.training.sweep;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import nndl.data.MnistData;
import nndl.training.RunSettings;
import nndl.training.runs.Origin;

/**
 * What the runs of a map have in common, as it is chosen elsewhere.
 *
 * @param settings the settings
 * @param title what the runs are called together, such as the experiment
 * @param digits what they learn from
 * @param origin how a run of those digits comes about
 */
public record MapBase(
        ObservableValue<RunSettings> settings,
        Supplier<String> title,
        Supplier<CompletableFuture<MnistData>> digits,
        Supplier<Origin> origin) {}
