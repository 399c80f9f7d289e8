package nndl.ui.runs;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.PixelScale;
import nndl.training.EpochResult;
import nndl.training.runs.RunNetworks;

/**
 * What one needs to look inside the networks of a run.
 *
 * @param networks those that are there
 * @param results what an epoch's network was measured at; asked on the FX thread
 * @param scale what greys are divided by
 * @param tested the pictures whose answers are shown
 * @param examined the pictures on which layers are examined: the first thousand it learns from
 */
public record RunInside(
        RunNetworks networks,
        IntFunction<Optional<EpochResult>> results,
        PixelScale scale,
        Digits tested,
        List<Digit> examined) {}
