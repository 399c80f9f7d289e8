package nndl.labs.pad;

import java.util.List;
import java.util.Optional;
import nndl.data.GreyPicture;
import nndl.data.NumberReader;
import nndl.data.NumberVerdict;

/**
 * What a network makes of a sheet with a number.
 *
 * @param question what was asked
 * @param ink what lies on the pad
 * @param verdict how it is cut and read; without ways if there is no ink or no network
 */
record NumberSight(Question question, GreyPicture ink, NumberVerdict verdict) {
    /**
     * A sheet and who is to read it.
     *
     * @param sheet what lies on the pad
     * @param network the reader, if there is one
     */
    record Question(Sheet sheet, Optional<PadNetwork> network) {}

    /** Cuts and reads; takes some tens of milliseconds, so not on the FX thread. */
    static NumberSight of(Question question) {
        GreyPicture ink = question.sheet().ink();
        NumberVerdict verdict = question.network()
                .map(network -> new NumberReader(network::verdict))
                .map(reader -> question.sheet().picture().isPresent()
                        ? reader.read(ink)
                        : reader.read(question.sheet().drawing()))
                .orElse(new NumberVerdict(List.of()));
        return new NumberSight(question, ink, verdict);
    }
}
