package nndl.training;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.MnistData;
import nndl.data.PixelScale;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.Layer;
import nndl.nn.Network;

/** Small data sets of 5 x 4 pixels, and runs on them. */
public final class MadeUp {
    /** For {@link #mnist}; what is not named is as in the book's first network. */
    public static final String SETTINGS =
            "--network 20,6,10 --objective sigmoid-cross-entropy --epochs 4 --mini-batch 7 --eta 0.5"
                    + " --measure training,validation,test ";

    private MadeUp() {}

    public static RunSettings settings(String more) {
        return SettingsText.parse(SETTINGS + more);
    }

    /** Digits whose brightest pixels tell the label, with noise. */
    public static Digits digits(int count, int seed) {
        Random random = new Random(seed);
        List<Digit> digits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int label = random.nextInt(10);
            byte[] grey = new byte[20];
            for (int p = 0; p < 20; p++) {
                grey[p] = (byte) (random.nextInt(3) == 0 ? random.nextInt(120) : 0);
            }
            grey[label] = (byte) 255;
            grey[10 + label] = (byte) 200;
            digits.add(Digit.of(5, 4, grey, label));
        }
        return new Digits("made up", 5, 4, digits);
    }

    public static MnistData mnist(int training) {
        return new MnistData(digits(training, 1), digits(40, 2), digits(50, 3));
    }

    public static Datasets datasets(int training) {
        return Datasets.of(mnist(training), settings("").data());
    }

    public static List<Example> examples(int count) {
        return digits(count, 1).examples(PixelScale.BY_255);
    }

    public static Recorder run(RunSettings settings, Datasets data) throws InterruptedException {
        Recorder recorder = new Recorder();
        new TrainingSession(settings, data).run(recorder, new RunControl());
        return recorder;
    }

    /** Everything that must be equal of two runs that are: all but the times. */
    public static List<String> bits(Recorder recorder) {
        List<String> bits = new ArrayList<>();
        for (int i = 0; i < recorder.results().size(); i++) {
            bits.add(bits(recorder.results().get(i), recorder.networks().get(i)));
        }
        return bits;
    }

    private static String bits(EpochResult result, Network network) {
        StringBuilder all = new StringBuilder("epoch " + result.epoch() + ", eta " + result.learningRate()
                + ", penalty " + result.penalty() + ", parameters " + sha256(parameters(network)));
        for (DataSet set : DataSet.values()) {
            result.on(set).ifPresent(evaluation -> all.append(", " + set.key() + bits(evaluation)));
        }
        return all.toString();
    }

    private static String bits(Evaluation evaluation) {
        List<Double> confusion = new ArrayList<>();
        for (int j = 0; j < evaluation.classes(); j++) {
            for (int k = 0; k < evaluation.classes(); k++) {
                confusion.add((double) evaluation.confusion(j, k));
            }
        }
        return " cost " + evaluation.dataCost() + ", right " + evaluation.accuracy() + ", confusion "
                + sha256(confusion).substring(0, 8);
    }

    public static String sha256(List<Double> numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * numbers.size());
        numbers.forEach(bytes::putDouble);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** All parameters; doubles in a list are equal if their bits are. */
    public static List<Double> parameters(Network network) {
        List<Double> all = new ArrayList<>();
        for (int l = 2; l <= network.layers(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                all.add(layer.b(j));
                for (int k = 0; k < layer.inputs(); k++) {
                    all.add(layer.w(j, k));
                }
            }
        }
        return all;
    }
}
