package nndl.labs.pad;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nndl.data.Digit;
import nndl.data.GreyPicture;
import nndl.data.NumberReading;
import nndl.data.Preparation.Step;
import nndl.data.Verdict;
import nndl.ui.Numbers;
import nndl.ui.book.Exercise;
import nndl.ui.book.Exercise.Outcome;

/** The exercises of the page; each looks at the pad as it stands. */
final class PadExercises {
    /** Their ids, in the order of the page. */
    static final List<String> IDS = List.of("misread", "corner", "between", "touching");

    private static final String NUMBER = "504192";
    private static final double SMALL = 0.4;
    private static final double BOTH = 0.2;
    private static final int FOUR = 4;
    private static final int NINE = 9;

    private final Desk desk;
    private final KeptDigits kept;

    PadExercises(Desk desk, KeptDigits kept) {
        this.desk = desk;
        this.kept = kept;
    }

    List<Exercise> all() {
        return List.of(
                new Exercise(IDS.get(0), "exercise.misread", this::misread),
                new Exercise(IDS.get(1), "exercise.corner", this::corner),
                new Exercise(IDS.get(2), "exercise.between", this::between),
                new Exercise(IDS.get(3), "exercise.touching", this::touching));
    }

    /** The digit kept last is taken for another. */
    Outcome misread() {
        Optional<Digit> newest = kept.newest();
        if (newest.isEmpty() || desk.networks().list().isEmpty()) {
            return Outcome.notYet("outcome.misread.none");
        }
        int label = newest.get().label();
        Optional<Integer> answer =
                desk.networks().chosen().verdict(newest.get()).digit();
        if (answer.equals(Optional.of(label))) {
            return Outcome.notYet("outcome.misread.read", label);
        }
        return Outcome.right(
                "outcome.misread.right", label, answer.map(String::valueOf).orElse("–"));
    }

    /** A small digit, with one step switched off that would make another answer. */
    Outcome corner() {
        Reading reading = desk.reading();
        if (reading.answer().isEmpty()) {
            return Outcome.notYet("outcome.empty");
        }
        if (!(share(reading.ink()) <= SMALL)) {
            return Outcome.notYet("outcome.corner.large");
        }
        Set<Step> off = EnumSet.allOf(Step.class);
        off.removeAll(reading.question().steps());
        if (off.size() != 1) {
            return Outcome.notYet("outcome.corner.steps");
        }
        Optional<Integer> with = reading.otherwise().getOrDefault(off.iterator().next(), reading.answer());
        if (with.equals(reading.answer())) {
            return Outcome.notYet("outcome.corner.same", reading.answer().get());
        }
        return Outcome.right(
                "outcome.corner.right",
                with.map(String::valueOf).orElse("–"),
                reading.answer().get());
    }

    /** The larger side of the ink as a share of the pad's. */
    private static double share(GreyPicture ink) {
        int left = ink.width();
        int right = -1;
        int top = ink.height();
        int bottom = -1;
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.ink(x, y) > 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        int longest = Math.max(right - left, bottom - top) + 1;
        return (double) longest / Math.max(ink.width(), ink.height());
    }

    /** Outputs 4 and 9 are the two highest, and neither is low. */
    Outcome between() {
        Optional<Verdict> verdict = desk.reading().verdict();
        if (verdict.isEmpty()) {
            return Outcome.notYet("outcome.empty");
        }
        double[] outputs = verdict.get().outputs();
        double four = outputs[FOUR];
        double nine = outputs[NINE];
        for (int j = 0; j < outputs.length; j++) {
            if (j != FOUR && j != NINE && outputs[j] > Math.min(four, nine)) {
                return Outcome.notYet("outcome.between.other", j, fixed(outputs[j]));
            }
        }
        if (!(Math.min(four, nine) >= BOTH)) {
            return Outcome.notYet("outcome.between.low", fixed(four), fixed(nine));
        }
        return Outcome.right("outcome.between.right", fixed(four), fixed(nine));
    }

    /** The book's number on the wide pad, read right although some of its digits touch. */
    Outcome touching() {
        Optional<NumberReading> best = desk.number().sight().verdict().best();
        if (best.isEmpty()) {
            return Outcome.notYet("outcome.empty");
        }
        if (!best.get().digits().equals(NUMBER)) {
            return Outcome.notYet("outcome.touching.other", best.get().digits());
        }
        if (!best.get().hasTouchingPieces()) {
            return Outcome.notYet("outcome.touching.apart");
        }
        return Outcome.right("outcome.touching.right");
    }

    private static String fixed(double value) {
        return Numbers.fixed(value, 3);
    }
}
