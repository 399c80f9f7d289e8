package nndl.data;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes of any picture of a digit one like MNIST's, which were made so: crop to the ink, make the larger side 20 pixels
 * keeping the aspect, and place it in 28 x 28 by whole pixels so that the centre of mass is at index (14, 14).
 *
 * <p>Each step can be left out, to see what it is good for.
 */
public final class Preparation {
    /** One thing that is done to a picture. */
    public enum Step {
        /** Cuts off the paper around the ink; without it, the whole canvas counts as the digit. */
        CROP,
        /** Makes the larger side 20 pixels; without it, the digit keeps the share of the canvas it was drawn with. */
        SCALE,
        /** Moves the centre of mass to index (14, 14); without it, the frame lies in the middle. */
        CENTRE
    }

    /** The side of one of MNIST's pictures. */
    public static final int SIDE = 28;

    /** The larger side of the digit in it. */
    static final int BOX = 20;

    private static final int MIDDLE = SIDE / 2;

    private final Set<Step> steps;

    private Preparation(Set<Step> steps) {
        this.steps = steps;
    }

    /** All steps, as MNIST had them. */
    public static Preparation full() {
        return of(EnumSet.allOf(Step.class));
    }

    /** Nothing but shrinking the whole canvas to 28 x 28. */
    public static Preparation none() {
        return of(EnumSet.noneOf(Step.class));
    }

    /** Some of the steps. */
    public static Preparation of(Set<Step> steps) {
        return new Preparation(Set.copyOf(steps));
    }

    /** The steps that are taken. */
    public Set<Step> steps() {
        return steps;
    }

    /** Prepares a picture, step by step; nothing comes of one without ink. */
    public Optional<Prepared> prepare(GreyPicture drawn) {
        Optional<Frame> ink = Frame.aroundInk(drawn);
        if (ink.isEmpty()) {
            return Optional.empty();
        }
        GreyPicture cropped = steps.contains(Step.CROP) ? drawn.part(ink.get()) : drawn;
        GreyPicture scaled = AreaAverage.scaled(cropped, factor(drawn, cropped));
        GreyPicture centred = placed(scaled);
        return centred.isEmpty() ? Optional.empty() : Optional.of(new Prepared(drawn, cropped, scaled, centred));
    }

    private double factor(GreyPicture drawn, GreyPicture cropped) {
        return steps.contains(Step.SCALE) ? (double) BOX / longerSide(cropped) : (double) SIDE / longerSide(drawn);
    }

    private static int longerSide(GreyPicture picture) {
        return Math.max(picture.width(), picture.height());
    }

    private GreyPicture placed(GreyPicture scaled) {
        int left = (SIDE - scaled.width()) / 2;
        int top = (SIDE - scaled.height()) / 2;
        if (steps.contains(Step.CENTRE)) {
            CentreOfMass centre = CentreOfMass.of(scaled);
            left = inside(MIDDLE - centre.x(), scaled.width());
            top = inside(MIDDLE - centre.y(), scaled.height());
        }
        byte[] ink = new byte[SIDE * SIDE];
        byte[] from = scaled.bytes();
        for (int y = 0; y < scaled.height(); y++) {
            System.arraycopy(from, y * scaled.width(), ink, (top + y) * SIDE + left, scaled.width());
        }
        return new GreyPicture(SIDE, SIDE, ink);
    }

    /** The nearest place at which nothing is cut off: a blot with a long tail has its centre far from its middle. */
    private static int inside(double start, int length) {
        return (int) Math.max(0, Math.min(SIDE - length, Math.round(start)));
    }
}
