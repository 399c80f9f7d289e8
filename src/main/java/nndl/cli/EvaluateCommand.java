package nndl.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nndl.data.DataException;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.data.SavedNetwork;
import nndl.nn.Accuracy;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.Network;
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
    private Path images;

    @Option(names = "--labels", paramLabel = "FILE", description = "Their labels.")
    private Path labels;

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
        if ((images == null) != (labels == null)) {
            throw new UsageException("--images and --labels go together");
        }
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY) || trainSize < 1) {
            throw new UsageException("--lambda must be at least 0 and --train-size at least 1");
        }
        SavedNetwork saved = network.load();
        Digits digits = digits();
        Network net = saved.network();
        List<Example> examples = digits.examples(saved.pixelScale());
        int inputs = digits.width() * digits.height();
        int outputs = net.sizes().get(net.layers() - 1);
        if (net.sizes().get(0) != inputs || outputs != 10) {
            throw new FailureException(network + ": has " + net.sizes().get(0) + " inputs and " + outputs
                    + " outputs, expected " + inputs + " and 10 for these pictures");
        }
        if (examples.isEmpty()) {
            throw new FailureException(images + ": holds no pictures");
        }
        Evaluation evaluation = Evaluation.of(net, examples);
        double penalty = new Regularization.L2(lambda).cost(net, trainSize);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(evaluation, penalty));
        } else {
            print(evaluation, penalty, out);
        }
        out.flush();
        return 0;
    }

    private Digits digits() throws DataException, FailureException {
        return images == null ? DataOption.load(spec).test() : IdxFile.read(images, labels);
    }

    private static void print(Evaluation evaluation, double penalty, PrintWriter out) {
        out.println("Accuracy: " + AccuracyText.of(evaluation.accuracy()));
        out.println(String.format(Locale.ROOT, "Data cost: %.9f", evaluation.dataCost()));
        if (penalty > 0) {
            out.println(String.format(Locale.ROOT, "Penalty: %.9f", penalty));
        }
        out.println();
        table(evaluation).print(out);
    }

    private static ConfusionTable table(Evaluation evaluation) {
        int classes = evaluation.classes();
        int[][] counts = new int[classes][classes];
        Accuracy[] rows = new Accuracy[classes];
        for (int j = 0; j < classes; j++) {
            rows[j] = evaluation.accuracy(j);
            for (int k = 0; k < classes; k++) {
                counts[j][k] = evaluation.confusion(j, k);
            }
        }
        return new ConfusionTable(counts, rows);
    }

    private static String json(Evaluation evaluation, double penalty) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonMapper().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("total", evaluation.accuracy().total());
            json.writeNumberField("correct", evaluation.accuracy().correct());
            json.writeNumberField("data_cost", evaluation.dataCost());
            json.writeNumberField("penalty", penalty);
            json.writeArrayFieldStart("per_digit");
            for (int j = 0; j < evaluation.classes(); j++) {
                json.writeStartObject();
                json.writeNumberField("digit", j);
                json.writeNumberField("correct", evaluation.accuracy(j).correct());
                json.writeNumberField("total", evaluation.accuracy(j).total());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("confusion");
            for (int j = 0; j < evaluation.classes(); j++) {
                int[] row = new int[evaluation.classes()];
                for (int k = 0; k < row.length; k++) {
                    row[k] = evaluation.confusion(j, k);
                }
                json.writeArray(row, 0, row.length);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }
}
