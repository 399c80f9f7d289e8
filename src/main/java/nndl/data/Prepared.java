package nndl.data;

/**
 * What preparing a picture gave, step by step.
 *
 * @param drawn the picture as it came
 * @param cropped its part around the ink
 * @param thickened that part with thicker lines, in finer pixels, or as it was if its lines were thick enough
 * @param scaled that made small
 * @param centred 28 x 28 pixels, as a network of MNIST's digits sees it
 */
public record Prepared(
        GreyPicture drawn, GreyPicture cropped, GreyPicture thickened, GreyPicture scaled, GreyPicture centred) {
    /** The prepared digit, under no label. */
    public Digit digit() {
        return Digit.of(centred.width(), centred.height(), centred.bytes(), Digit.UNKNOWN);
    }
}
