package nndl.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nndl.nn.Accuracy;
import nndl.training.DataSet;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.SettingsText;
import nndl.training.sweep.Axis;
import nndl.training.sweep.Grid;
import nndl.training.sweep.Outcome;

/**
 * A run of a sweep as one line of JSON.
 *
 * @param settings what the run depended on
 * @param outcome what came of it
 */
record SweepLine(RunSettings settings, Outcome outcome) {
    /** How each line begins. */
    static final String BEGINNING = "{\"settings\":\"--";

    private static final JsonMapper JSON = new JsonMapper();

    /** The line of a point, without its end; the values of the axes are there for those who read it with other tools. */
    static String format(Grid grid, Grid.Point point, Outcome outcome) {
        ObjectNode line = JSON.createObjectNode();
        line.put("settings", SettingsText.format(point.settings()));
        ObjectNode values = line.putObject("values");
        List<Axis> axes = grid.axes();
        for (int i = 0; i < axes.size(); i++) {
            values.set(axes.get(i).parameter().key(), value(point.values().get(i)));
        }
        line.put("end", outcome.end().reason().name().toLowerCase(Locale.ROOT));
        line.put("epoch", outcome.end().epoch());
        line.put("seconds", Math.round(outcome.seconds() * 1000) / 1000.0);
        for (DataSet set : DataSet.values()) {
            outcome.on(set).ifPresent(course -> {
                ObjectNode ofSet = line.putObject(set.key());
                put(ofSet.putObject("last"), course.last());
                put(ofSet.putObject("best"), course.best());
            });
        }
        return line.toString();
    }

    private static JsonNode value(String text) {
        try {
            JsonNode number = JSON.readTree(text);
            return number.isNumber() ? number : JSON.getNodeFactory().textNode(text);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(text);
        }
    }

    private static void put(ObjectNode node, Outcome.Score score) {
        node.put("epoch", score.epoch());
        node.put("correct", score.accuracy().correct());
        node.put("total", score.accuracy().total());
        node.put("cost", score.cost());
    }

    /** Reads a line; nothing if it is none of a sweep. */
    static Optional<SweepLine> parse(String text) {
        try {
            JsonNode line = JSON.readTree(text);
            RunEnd end = new RunEnd(
                    RunEnd.Reason.valueOf(line.required("end").asText().toUpperCase(Locale.ROOT)),
                    line.required("epoch").asInt());
            Map<DataSet, Outcome.Course> courses = new EnumMap<>(DataSet.class);
            for (DataSet set : DataSet.values()) {
                if (line.has(set.key())) {
                    JsonNode ofSet = line.get(set.key());
                    courses.put(set, new Outcome.Course(score(ofSet.required("last")), score(ofSet.required("best"))));
                }
            }
            RunSettings settings = SettingsText.parse(line.required("settings").asText());
            Outcome outcome = new Outcome(end, line.required("seconds").asDouble(), courses);
            return Optional.of(new SweepLine(settings, outcome));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Outcome.Score score(JsonNode node) {
        Accuracy accuracy = new Accuracy(
                node.required("correct").asInt(), node.required("total").asInt());
        return new Outcome.Score(
                node.required("epoch").asInt(), accuracy, node.required("cost").asDouble());
    }
}
