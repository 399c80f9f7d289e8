package nndl.training.runs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nndl.nn.Evaluation;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunEnd;

/** Reads what {@link RunLines} writes. Keys that are not known are ignored, and so is a last line that is torn. */
final class RunReader {
    private final JsonParser json;

    private RunReader(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads a run.
     *
     * @param file its bytes
     * @throws IOException if they are no JSON
     * @throws IllegalArgumentException if they say what cannot be
     */
    static RunRecord read(byte[] file) throws IOException {
        int whole = file.length;
        while (whole > 0 && file[whole - 1] != '\n') {
            whole--;
        }
        try (JsonParser json = RunLines.JSON.createParser(file, 0, whole)) {
            return new RunReader(json).read();
        }
    }

    private RunRecord read() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        RunStart start = FewLines.start(json.readValueAsTree());
        List<Change> changes = new ArrayList<>();
        List<EpochResult> results = new ArrayList<>();
        Optional<RunEnd> end = Optional.empty();
        JsonToken token = json.nextToken();
        while (token != null) {
            expect(token, JsonToken.START_OBJECT);
            expect(json.nextToken(), JsonToken.FIELD_NAME);
            if (json.currentName().equals("epoch")) {
                results.add(epoch());
            } else {
                ObjectNode line = rest();
                if (line.has("changed")) {
                    changes.add(FewLines.change(line));
                } else if (line.has("end")) {
                    end = Optional.of(FewLines.end(line));
                }
            }
            token = json.nextToken();
        }
        return new RunRecord(start, changes, results, end);
    }

    /** The object whose first key the parser stands on. */
    private ObjectNode rest() throws IOException {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        while (json.currentToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            line.set(key, json.readValueAsTree());
            json.nextToken();
        }
        return line;
    }

    /** The line that begins with the number of an epoch: nearly all lines do, so they are read in one go. */
    private EpochResult epoch() throws IOException {
        json.nextToken();
        int epoch = json.getIntValue();
        double[] figures = new double[5];
        int given = 0;
        int trainingSize = 0;
        Map<DataSet, Evaluation> measurements = new EnumMap<>(DataSet.class);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            int figure =
                    switch (key) {
                        case "seconds" -> 0;
                        case "training_seconds" -> 1;
                        case "evaluation_seconds" -> 2;
                        case "eta" -> 3;
                        case "penalty" -> 4;
                        default -> -1;
                    };
            Optional<DataSet> set = figure < 0 ? set(key) : Optional.empty();
            if (figure >= 0) {
                figures[figure] = number();
                given++;
            } else if (set.isPresent()) {
                measurements.put(set.get(), evaluation());
            } else if (key.equals("training_size")) {
                trainingSize = json.getIntValue();
            } else {
                json.skipChildren();
            }
        }
        if (given < figures.length || trainingSize < 1 || epoch < 0) {
            throw new IllegalArgumentException("epoch " + epoch + " lacks figures");
        }
        return new EpochResult(
                epoch, figures[0], figures[1], figures[2], figures[3], trainingSize, figures[4], measurements);
    }

    private static Optional<DataSet> set(String key) {
        for (DataSet set : DataSet.values()) {
            if (set.key().equals(key)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    private Evaluation evaluation() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        Optional<Double> cost = Optional.empty();
        int total = 0;
        int[] confusion = {};
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "data_cost" -> cost = Optional.of(number());
                case "total" -> total = json.getIntValue();
                case "counts" -> confusion = counts();
                case "confusion" -> confusion = confusion();
                default -> json.skipChildren();
            }
        }
        if (cost.isEmpty() || confusion.length == 0) {
            throw new IllegalArgumentException("a measurement lacks its cost or its confusion matrix");
        }
        return Evaluation.of(cost.get(), total, confusion);
    }

    private int[] counts() throws IOException {
        expect(json.currentToken(), JsonToken.VALUE_STRING);
        return PackedCounts.unpack(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }

    /** The rows of a file of version 1, one after the other; {@link Evaluation} sees to it that they are a square. */
    private int[] confusion() throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY);
        int[] counts = new int[100];
        int size = 0;
        while (json.nextToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (size == counts.length) {
                    counts = Arrays.copyOf(counts, 2 * size);
                }
                counts[size++] = json.getIntValue();
            }
        }
        expect(json.currentToken(), JsonToken.END_ARRAY);
        return size == counts.length ? counts : Arrays.copyOf(counts, size);
    }

    /** A number, or the word that stands for one beyond numbers. */
    private double number() throws IOException {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? Double.parseDouble(json.getText())
                : json.getDoubleValue();
    }

    private static void expect(JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new IllegalArgumentException("expected " + expected + ", found " + found);
        }
    }
}
