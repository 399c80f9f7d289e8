package nndl.data;

/**
 * What preparing a picture gave, step by step.
 *
 * @param drawn the picture as it came
 * @param cropped its part around the ink
 * @param scaled that part made small
 * @param centred 28 x 28 pixels, as a network of MNIST's digits sees it
 */
public record Prepared(GreyPicture drawn, GreyPicture cropped, GreyPicture scaled, GreyPicture centred) {
    /** The prepared digit, under no label. */
    public Digit digit() {
        return Digit.of(centred.width(), centred.height(), centred.bytes(), Digit.UNKNOWN);
    }
}
