package nndl.training;

import java.util.List;
import java.util.function.DoubleSupplier;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.Distortion;
import nndl.data.Handwriting;

/**
 * The pictures a network is taught a hand with. Half are the person's drawings, distorted afresh each time they come; a
 * quarter are other people's ways of writing, see {@link Handwriting}; a quarter are MNIST's training pictures as they are.
 */
final class Lessons {
    private static final double OWN = 0.5;
    private static final double WRITTEN = 0.25;
    private static final Distortion.Strengths STRENGTHS = new Distortion.Strengths(1, 0.2, 0.15, 0.2, 45, 0.5);

    private final List<Digit> own;
    private final List<Digit> others;
    private final int seed;
    private final Distortion distortion;

    Lessons(List<Digit> own, Digits others, int seed) {
        this.own = own;
        this.others = others.list();
        this.seed = seed;
        distortion = new Distortion(STRENGTHS, others.width(), others.height());
    }

    /** A picture, which depends on the seed and its number alone. */
    Digit picture(int number) {
        DoubleSupplier chance = new PictureChance(seed, 0, number);
        double kind = chance.getAsDouble();
        if (kind < OWN) {
            return distortion.distort(one(own, chance), chance);
        }
        return kind < OWN + WRITTEN ? distortion.distort(Handwriting.write(chance), chance) : one(others, chance);
    }

    private static Digit one(List<Digit> digits, DoubleSupplier chance) {
        return digits.get((int) (chance.getAsDouble() * digits.size()));
    }
}
