package nndl.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nndl.data.DataException;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.data.SavedNetwork;
import nndl.nn.Accuracy;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.Regularization;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a saved network. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Cost, accuracy, accuracy of each digit and confusion matrix of a saved network.",
        footer = {
            "",
            "  evaluate",
            "  evaluate --network first-network",
            "  evaluate --network net.json --images my-images --labels my-labels"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final NetworkOption network = new NetworkOption();

    @Option(names = "--images", paramLabel = "FILE", description = "IDX pictures (the MNIST test set).")
    private Optional<Path> images;

    @Option(names = "--labels", paramLabel = "FILE", description = "Their labels.")
    private Optional<Path> labels;

    @Option(names = "--lambda", paramLabel = "L", description = "L2 parameter of the penalty that is printed (0).")
    private double lambda;

    @Option(
            names = "--train-size",
            paramLabel = "N",
            description = "Size n of the training set in the penalty lambda/(2n) (50000).")
    private int trainSize = 50_000;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (images.isPresent() != labels.isPresent()) {
            throw new UsageException("--images and --labels go together");
        }
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY) || trainSize < 1) {
            throw new UsageException("--lambda must be at least 0 and --train-size at least 1");
        }
        Digits digits = digits();
        SavedNetwork saved = network.loadFor(digits.width() * digits.height());
        List<Example> examples = digits.examples(saved.pixelScale());
        Evaluation evaluation = Evaluation.of(saved.network(), examples);
        Regularization regularization = lambda > 0 ? new Regularization.L2(lambda) : Regularization.NONE;
        double penalty = regularization.cost(saved.network(), trainSize);
        ConfusionTable table = table(evaluation, digits);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(evaluation, penalty, table));
        } else {
            print(evaluation, penalty, out);
            table.print(out);
        }
        out.flush();
        return 0;
    }

    private Digits digits() throws DataException, FailureException {
        if (images.isEmpty()) {
            return DataOption.load(spec).test();
        }
        Digits digits = IdxFile.read(images.get(), labels.orElseThrow());
        if (digits.size() == 0) {
            throw new FailureException(images.get() + ": holds no pictures");
        }
        return digits;
    }

    private static void print(Evaluation evaluation, double penalty, PrintWriter out) {
        out.println("Accuracy: " + AccuracyText.of(evaluation.accuracy()));
        out.println(String.format(Locale.ROOT, "Data cost: %.9f", evaluation.dataCost()));
        if (penalty > 0) {
            out.println(String.format(Locale.ROOT, "Penalty: %.9f", penalty));
        }
        out.println();
    }

    private static ConfusionTable table(Evaluation evaluation, Digits digits) {
        int classes = evaluation.classes();
        int[][] counts = new int[classes][classes];
        Accuracy[] rows = new Accuracy[classes];
        for (int j = 0; j < classes; j++) {
            int digit = j;
            long all = digits.list().stream().filter(d -> d.label() == digit).count();
            rows[j] = new Accuracy(evaluation.confusion(j, j), (int) all);
            for (int k = 0; k < classes; k++) {
                counts[j][k] = evaluation.confusion(j, k);
            }
        }
        return new ConfusionTable(counts, rows);
    }

    private static String json(Evaluation evaluation, double penalty, ConfusionTable table) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonMapper().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("total", evaluation.accuracy().total());
            json.writeNumberField("correct", evaluation.accuracy().correct());
            json.writeNumberField("data_cost", evaluation.dataCost());
            json.writeNumberField("penalty", penalty);
            json.writeArrayFieldStart("per_digit");
            for (int j = 0; j < table.rows().length; j++) {
                json.writeStartObject();
                json.writeNumberField("digit", j);
                json.writeNumberField("correct", table.rows()[j].correct());
                json.writeNumberField("total", table.rows()[j].total());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("confusion");
            for (int[] row : table.counts()) {
                json.writeArray(row, 0, row.length);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }
}
