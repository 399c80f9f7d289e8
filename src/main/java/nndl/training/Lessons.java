package nndl.training;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.Distortion;
import nndl.data.Handwriting;

/**
 * The pictures a network is taught a hand with. Six of ten are the person's drawings, distorted afresh each time they
 * come; three of twenty are other people's ways of writing, see {@link Handwriting}; a quarter are MNIST's training
 * pictures as they are, each the hardest of eight, since most have nothing to tell a trained network.
 */
final class Lessons {
    private static final double OWN = 0.6;
    private static final double WRITTEN = 0.15;
    private static final int CHOICE = 8;
    private static final Distortion.Strengths STRENGTHS = new Distortion.Strengths(1, 0.2, 0.2, 0.2, 60, 0.5);

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

    /**
     * A picture, which depends on the seed, its number and the network alone.
     *
     * @param right how far the network believes in the label of a picture of MNIST's
     */
    Digit picture(int number, ToDoubleFunction<Digit> right) {
        DoubleSupplier chance = new PictureChance(seed, 0, number);
        double kind = chance.getAsDouble();
        if (kind < OWN) {
            return distortion.distort(one(own, chance), chance);
        }
        return kind < OWN + WRITTEN ? distortion.distort(Handwriting.write(chance), chance) : hardest(right, chance);
    }

    private Digit hardest(ToDoubleFunction<Digit> right, DoubleSupplier chance) {
        Digit hardest = one(others, chance);
        double least = right.applyAsDouble(hardest);
        for (int i = 1; i < CHOICE; i++) {
            Digit other = one(others, chance);
            double its = right.applyAsDouble(other);
            if (its < least) {
                hardest = other;
                least = its;
            }
        }
        return hardest;
    }

    private static Digit one(List<Digit> digits, DoubleSupplier chance) {
        return digits.get((int) (chance.getAsDouble() * digits.size()));
    }
}
