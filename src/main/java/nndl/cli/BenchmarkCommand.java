package nndl.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import nndl.data.DataException;
import nndl.data.MnistData;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.Network;
import nndl.training.DataSet;
import nndl.training.Datasets;
import nndl.training.RunControl;
import nndl.training.RunSettings;
import nndl.training.SettingsText;
import nndl.training.TrainingSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures how fast this machine trains, beside a plain dense implementation as a textbook would write it. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description =
                "Measures how fast this machine trains and evaluates, beside a plain dense textbook implementation.")
final class BenchmarkCommand implements Callable<Integer> {
    private static final int TEXTBOOK_PICTURES = 5_000;
    private static final int EPOCHS = 8;
    private static final int WARM_UP = 2;

    @Spec
    private CommandSpec spec;

    private PrintWriter out;

    @Override
    public Integer call() throws Exception {
        out = spec.commandLine().getOut();
        out.println("Java " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        MnistData mnist = loading();
        out.println(String.format(Locale.ROOT, "%-58s %9s %9s %7s", "", "seconds", "textbook", "ratio"));
        for (int hidden : new int[] {30, 100}) {
            double textbook = textbookEpoch(hidden, mnist);
            for (String lambda : new String[] {"0", "5"}) {
                String name = "[784," + hidden + ",10], m 10, one epoch of 50,000" + (lambda.equals("0") ? "" : ", L2");
                print(name, trainingEpoch(hidden, lambda, mnist), textbook);
            }
            evaluation(hidden, mnist);
            allMetrics(hidden, mnist);
        }
        overfitting(mnist);
        return 0;
    }

    private void print(String name, double seconds, double textbook) {
        out.println(
                String.format(Locale.ROOT, "%-58s %9.3f %9.3f %6.1fx", name, seconds, textbook, textbook / seconds));
        out.flush();
    }

    private void print(String name, double seconds) {
        out.println(String.format(Locale.ROOT, "%-58s %9.3f", name, seconds));
        out.flush();
    }

    private MnistData loading() throws DataException, FailureException {
        long before = usedMemory();
        long start = System.nanoTime();
        MnistData mnist = DataOption.load(spec);
        print("MNIST, from the files to first use", (System.nanoTime() - start) / 1e9);
        out.println(String.format(
                Locale.ROOT, "%-58s %6d MB", "MNIST, memory held", Math.round((usedMemory() - before) / 1e6)));
        return mnist;
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static RunSettings settings(int hidden, int epochs, String lambda, String measure) {
        return SettingsText.parse(
                "--network 784," + hidden + ",10 --objective sigmoid-cross-entropy --eta 0.5 --epochs " + epochs
                        + " --lambda " + lambda + " --measure " + measure);
    }

    private static double textbookEpoch(int hidden, MnistData mnist) {
        Datasets sets = Datasets.of(
                mnist, SettingsText.parse("--train-size " + TEXTBOOK_PICTURES).data());
        Textbook textbook = new Textbook(784, hidden, 10);
        double[][] inputs = new double[TEXTBOOK_PICTURES][];
        double[][] desired = new double[TEXTBOOK_PICTURES][];
        for (int i = 0; i < TEXTBOOK_PICTURES; i++) {
            Example example = sets.training().get(i);
            inputs[i] = Textbook.dense(example);
            desired[i] = example.desired();
        }
        double seconds = median(() -> {
            long start = System.nanoTime();
            textbook.epoch(inputs, desired, 10, 0.5);
            return (System.nanoTime() - start) / 1e9;
        });
        return seconds * mnist.training().size() / TEXTBOOK_PICTURES;
    }

    private static double trainingEpoch(int hidden, String lambda, MnistData mnist) throws InterruptedException {
        RunSettings settings = settings(hidden, EPOCHS, lambda, "nothing");
        TimesOfEpochs times = new TimesOfEpochs();
        new TrainingSession(settings, Datasets.of(mnist, settings.data()))
                .run((result, network) -> times.add(result.trainingSeconds()), new RunControl());
        return times.median();
    }

    private void evaluation(int hidden, MnistData mnist) {
        RunSettings settings = settings(hidden, 1, "0", "nothing");
        Datasets sets = Datasets.of(mnist, settings.data());
        Network network = new Network(
                settings.network().sizes(),
                settings.network().hidden(),
                settings.network().objective());
        List<List<Example>> measured = List.of(sets.of(DataSet.TRAINING), sets.of(DataSet.TEST));
        double seconds = median(() -> {
            long start = System.nanoTime();
            measured.forEach(examples -> Evaluation.of(network, examples));
            return (System.nanoTime() - start) / 1e9;
        });
        print("[784," + hidden + ",10], cost and accuracy on 60,000", seconds);
    }

    private void allMetrics(int hidden, MnistData mnist) throws InterruptedException {
        double without = wallPerEpoch(hidden, "nothing", mnist);
        double with = wallPerEpoch(hidden, "training,test", mnist);
        out.println(String.format(
                Locale.ROOT,
                "%-58s %9.3f %+8.0f%%",
                "[784," + hidden + ",10], an epoch with all four metrics (wall)",
                with,
                100 * (with / without - 1)));
        out.flush();
    }

    private static double wallPerEpoch(int hidden, String measure, MnistData mnist) throws InterruptedException {
        RunSettings settings = settings(hidden, EPOCHS, "0", measure);
        TrainingSession session = new TrainingSession(settings, Datasets.of(mnist, settings.data()));
        long start = System.nanoTime();
        session.run((result, network) -> {}, new RunControl());
        return (System.nanoTime() - start) / 1e9 / EPOCHS;
    }

    private void overfitting(MnistData mnist) throws InterruptedException {
        RunSettings settings = SettingsText.parse(
                "--network 784,30,10 --objective sigmoid-cross-entropy --eta 0.5 --epochs 400 --train-size 1000");
        TrainingSession session = new TrainingSession(settings, Datasets.of(mnist, settings.data()));
        long start = System.nanoTime();
        session.run((result, network) -> {}, new RunControl());
        print("overfitting: 400 epochs on 1,000, all four metrics (wall)", (System.nanoTime() - start) / 1e9);
    }

    private static double median(DoubleSupplier once) {
        TimesOfEpochs times = new TimesOfEpochs();
        for (int i = 0; i < EPOCHS; i++) {
            times.add(once.getAsDouble());
        }
        return times.median();
    }

    /** Times of equal work, the first of which are spent before the program is warm. */
    private static final class TimesOfEpochs {
        private final double[] seconds = new double[EPOCHS];
        private int count;

        void add(double time) {
            seconds[count++] = time;
        }

        double median() {
            double[] warm = Arrays.copyOfRange(seconds, WARM_UP, count);
            Arrays.sort(warm);
            return warm[warm.length / 2];
        }
    }
}
