package nndl.data;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes of any picture of a digit one like MNIST's, which were made so: crop to the ink, make the larger side 20 pixels
 * keeping the aspect, and place it in 28 x 28 by whole pixels so that the centre of mass is at index (14, 14). One step is
 * ours: lines thinner than MNIST's usual ones are thickened first.
 *
 * <p>Each step can be left out, to see what it is good for.
 */
public final class Preparation {
    /** One thing that is done to a picture. */
    public enum Step {
        /** Cuts off the paper around the ink; without it, the whole canvas counts as the digit. */
        CROP,
        /** Makes thin lines as thick as MNIST's thinner ones; others are left alone. */
        THICKEN,
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

    /** All steps. */
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
        double factor = factor(drawn, cropped);
        GreyPicture thickened = cropped;
        if (steps.contains(Step.THICKEN)) {
            Optional<GreyPicture> thicker = Thickness.thickened(cropped, factor);
            thickened = thicker.orElse(cropped);
            factor = thicker.map(this::factorOfFine).orElse(factor);
        }
        GreyPicture scaled = AreaAverage.scaled(thickened, factor);
        GreyPicture centred = placed(scaled);
        return centred.isEmpty()
                ? Optional.empty()
                : Optional.of(new Prepared(drawn, cropped, thickened, scaled, centred));
    }

    private double factor(GreyPicture drawn, GreyPicture cropped) {
        return steps.contains(Step.SCALE) ? (double) BOX / longerSide(cropped) : (double) SIDE / longerSide(drawn);
    }

    /** Of a picture that is finer than the finished one, and a little larger all around than the one it came from. */
    private double factorOfFine(GreyPicture fine) {
        return steps.contains(Step.SCALE)
                ? (double) BOX / longerSide(fine)
                : Math.min(1.0 / Thickness.FINE, (double) SIDE / longerSide(fine));
    }

    private static int longerSide(GreyPicture picture) {
        return Math.max(picture.width(), picture.height());
    }

    private GreyPicture placed(GreyPicture scaled) {
        Optional<Frame> ink = Frame.aroundInk(scaled);
        if (ink.isEmpty() || !steps.contains(Step.CENTRE)) {
            return placed(scaled, (SIDE - scaled.width()) / 2, (SIDE - scaled.height()) / 2);
        }
        GreyPicture inked = scaled.part(ink.get());
        CentreOfMass centre = CentreOfMass.of(inked);
        return placed(inked, inside(MIDDLE - centre.x(), inked.width()), inside(MIDDLE - centre.y(), inked.height()));
    }

    private static GreyPicture placed(GreyPicture picture, int left, int top) {
        byte[] ink = new byte[SIDE * SIDE];
        byte[] from = picture.bytes();
        for (int y = 0; y < picture.height(); y++) {
            System.arraycopy(from, y * picture.width(), ink, (top + y) * SIDE + left, picture.width());
        }
        return new GreyPicture(SIDE, SIDE, ink);
    }

    /** The nearest place at which nothing is cut off: a blot with a long tail has its centre far from its middle. */
    private static int inside(double start, int length) {
        return (int) Math.max(0, Math.min(SIDE - length, Math.round(start)));
    }
}
