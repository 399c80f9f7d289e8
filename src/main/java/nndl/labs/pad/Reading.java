package nndl.labs.pad;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nndl.data.Digit;
import nndl.data.Drawing;
import nndl.data.GreyPicture;
import nndl.data.Preparation;
import nndl.data.Preparation.Step;
import nndl.data.Prepared;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import nndl.data.Verdict;
import nndl.nn.Influence;
import nndl.nn.Pass;

/**
 * What the networks make of a sheet.
 *
 * @param question what was asked
 * @param ink what lies on the pad
 * @param prepared the steps of preparation; empty without ink
 * @param verdicts what each network of the question says, in order; empty without ink
 * @param reasons how the chosen network comes to its answer; empty without ink or without a network
 * @param otherwise what it would say with one step switched the other way; empty until the reading is complete
 */
record Reading(
        Question question,
        GreyPicture ink,
        Optional<Prepared> prepared,
        List<Verdict> verdicts,
        Optional<Reasons> reasons,
        Map<Step, Optional<Integer>> otherwise) {
    private static final int REHEARSED = 200;

    /**
     * A sheet and who is to read it.
     *
     * @param sheet what lies on the pad
     * @param steps how it is prepared
     * @param networks all that read; copied
     * @param chosen the one that is asked for its reasons, an index of these; −1 for none
     */
    record Question(Sheet sheet, Set<Step> steps, List<PadNetwork> networks, int chosen) {
        /** A pass takes about a millisecond for as many on any machine of today. */
        private static final long QUICK_PARAMETERS = 2_000_000;

        Question {
            networks = List.copyOf(networks);
        }

        /** Whether all networks are small enough to be asked between two frames. */
        boolean isQuick() {
            return networks.stream().mapToLong(PadNetwork::parameters).sum() <= QUICK_PARAMETERS;
        }

        Optional<PadNetwork> chosenNetwork() {
            return chosen < 0 ? Optional.empty() : Optional.of(networks.get(chosen));
        }
    }

    /**
     * The inside of a network while it reads.
     *
     * @param z weighted inputs of layer 2
     * @param a activations of layer 2
     * @param voices how much each neuron of layer 2 spoke for the answer, where that layer is hidden; else empty
     * @param pixels how much each pixel spoke for the answer, x_k ∂z_d/∂x_k
     */
    record Reasons(double[] z, double[] a, double[] voices, double[] pixels) {}

    /** Reads strokes of nobody, so that the first of a hand do not wait until the code that reads is compiled. */
    static void rehearse(List<PadNetwork> networks) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < REHEARSED; i++) {
            points.add(new Point(40 + i, 140 + 80 * Math.sin(0.1 * i)));
            Sheet sheet = Sheet.BLANK.with(new Stroke(Tool.PEN, Drawing.BRUSH, points));
            of(new Question(sheet, Set.of(Step.values()), networks, networks.size() - 1));
        }
    }

    /** Reads all there is to say; takes some milliseconds, so not on the FX thread. */
    static Reading of(Question question) {
        return glance(question).explained().completed();
    }

    /** Says what there is to say: the reasons first and, if the hand rests, all of it. */
    static void tell(Supplier<Reading> glance, Consumer<Reading> say, BooleanSupplier outdated) {
        Reading explained = glance.get().explained();
        say.accept(explained);
        if (!outdated.getAsBoolean() && !explained.isComplete()) {
            say.accept(explained.completed());
        }
    }

    /** What a hand that draws waits for: the ink and the verdicts. A millisecond or two of networks that are quick. */
    static Reading glance(Question question) {
        GreyPicture ink = question.sheet().ink();
        Optional<Prepared> prepared = Preparation.of(question.steps())
                .prepare(ink)
                .filter(steps -> !steps.centred().isEmpty());
        if (prepared.isEmpty()) {
            return new Reading(question, ink, prepared, List.of(), Optional.empty(), Map.of());
        }
        Digit digit = prepared.get().digit();
        List<Verdict> verdicts = question.networks().stream()
                .map(network -> network.verdict(digit))
                .toList();
        return new Reading(question, ink, prepared, verdicts, Optional.empty(), Map.of());
    }

    /** The same with how the chosen network comes to its answer. */
    Reading explained() {
        Optional<Reasons> why =
                prepared.flatMap(steps -> question.chosenNetwork().flatMap(network -> reasons(network, steps)));
        return new Reading(question, ink, prepared, verdicts, why, Map.of());
    }

    /** The same with what the chosen network would say with one step switched the other way. */
    Reading completed() {
        if (isComplete()) {
            return this;
        }
        PadNetwork network = question.chosenNetwork().orElseThrow();
        return new Reading(question, ink, prepared, verdicts, reasons, otherwise(question.steps(), network, ink));
    }

    /** Whether nothing remains to be said. */
    boolean isComplete() {
        return prepared.isEmpty() || question.chosen() < 0 || !otherwise.isEmpty();
    }

    private static Optional<Reasons> reasons(PadNetwork network, Prepared prepared) {
        Pass pass = network.pass(prepared.digit());
        int answer = pass.answer();
        if (answer < 0) {
            return Optional.empty();
        }
        Influence influence = Influence.on(network.saved().network(), pass, answer);
        double[] voices = network.hasHidden() ? influence.ofLayer(2) : new double[0];
        return Optional.of(new Reasons(pass.z(2), pass.a(2), voices, influence.ofLayer(1)));
    }

    private static Map<Step, Optional<Integer>> otherwise(Set<Step> steps, PadNetwork network, GreyPicture ink) {
        Map<Step, Optional<Integer>> answers = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            Set<Step> switched = new HashSet<>(steps);
            if (!switched.remove(step)) {
                switched.add(step);
            }
            answers.put(
                    step, Preparation.of(switched).prepare(ink).flatMap(prepared -> network.verdict(prepared.digit())
                            .digit()));
        }
        return answers;
    }

    /** The verdict of the chosen network; none without ink or network. */
    Optional<Verdict> verdict() {
        return verdict(question.chosen());
    }

    /** The verdict of one of the networks. */
    Optional<Verdict> verdict(int network) {
        return network < 0 || verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.get(network));
    }

    /** The answer of the chosen network. */
    Optional<Integer> answer() {
        return verdict().flatMap(Verdict::digit);
    }
}
