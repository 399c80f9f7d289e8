package nndl.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nndl.data.Digit;
import nndl.data.DigitExample;
import nndl.data.Distortion;
import nndl.data.Handwriting;
import nndl.nn.Example;

/**
 * Distorted pictures, made a few hundred ahead on a thread of their own while the run learns from those before.
 *
 * <p>Each depends on the seed, the epoch and its index alone. Nothing is made beyond the end of an epoch, whose order is
 * not known before.
 */
final class DistortedSupply implements Supply {
    private static final int CHUNK = 100;
    private static final int CHUNKS_AHEAD = 6;

    private final Expansion.Distort expansion;
    private final List<Example> training;
    private final int seed;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "nndl-expansion");
        thread.setDaemon(true);
        return thread;
    });

    /** Chunks made or on their way, and those of the first that are left. */
    private final Queue<Future<List<Example>>> ahead = new ArrayDeque<>();

    private final Queue<Example> ready = new ArrayDeque<>();
    private int epoch = -1;
    private int[] order = {};
    private int position;
    /** The first position in the order that nobody has been told to make. */
    private int unmade;

    DistortedSupply(Expansion.Distort expansion, List<Example> training, int seed) {
        this.expansion = expansion;
        this.training = training;
        this.seed = seed;
    }

    /** Better said before the run than in its midst. */
    static void refuseUnfit(Expansion.Distort expansion, List<Example> training) {
        for (Example example : training) {
            if (!(example instanceof DigitExample digit)) {
                throw new IllegalArgumentException("only pictures of digits can be distorted");
            }
            boolean asMnist = digit.digit().width() == 28 && digit.digit().height() == 28;
            if (expansion.handwriting() > 0 && !asMnist) {
                throw new IllegalArgumentException("handwriting has 28 x 28 pixels, the training pictures have "
                        + digit.digit().width() + " x " + digit.digit().height());
            }
        }
    }

    @Override
    public Example next(TrainingState state, int wanted) throws InterruptedException {
        if (state.epoch() != epoch || wanted != position) {
            begin(state, wanted);
        }
        if (ready.isEmpty()) {
            ready.addAll(result(ahead.remove()));
            makeAhead();
        }
        position++;
        return ready.remove();
    }

    private void begin(TrainingState state, int from) {
        epoch = state.epoch();
        order = state.order().clone();
        position = from;
        unmade = from;
        ready.clear();
        ahead.forEach(chunk -> chunk.cancel(false));
        ahead.clear();
        makeAhead();
    }

    private void makeAhead() {
        while (ahead.size() < CHUNKS_AHEAD && unmade < order.length) {
            int from = unmade;
            int to = Math.min(from + CHUNK, order.length);
            int[] ofEpoch = order;
            int inEpoch = epoch;
            ahead.add(executor.submit(() -> distorted(ofEpoch, inEpoch, from, to)));
            unmade = to;
        }
    }

    private List<Example> distorted(int[] ofEpoch, int inEpoch, int from, int to) {
        List<Example> chunk = new ArrayList<>();
        DigitExample first = digit(ofEpoch[from]);
        Distortion distortion = new Distortion(
                expansion.strengths(), first.digit().width(), first.digit().height());
        for (int i = from; i < to; i++) {
            DigitExample example = digit(ofEpoch[i]);
            PictureChance chance = new PictureChance(seed, inEpoch, ofEpoch[i]);
            boolean written = chance.getAsDouble() < expansion.handwriting();
            Digit digit = written ? Handwriting.write(chance) : example.digit();
            chunk.add(distortion.distort(digit, chance).example(example.scale()));
        }
        return chunk;
    }

    private DigitExample digit(int index) {
        return (DigitExample) training.get(index);
    }

    private static List<Example> result(Future<List<Example>> chunk) throws InterruptedException {
        try {
            return chunk.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("distorting the pictures failed", e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
