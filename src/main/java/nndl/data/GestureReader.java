package nndl.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nndl.data.DataException.Kind;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;

/** Reads the JSON that {@link GestureFile} describes: the points first, for the brush may come after them. */
final class GestureReader {
    /** A pen may leave the canvas, but not for another country. */
    private static final double FARTHEST = 100_000;

    private final Path file;
    private final JsonParser json;
    private final JsonPieces pieces;

    private Optional<Canvas> canvas = Optional.empty();
    private Optional<Double> brush = Optional.empty();
    private Optional<List<Raw>> gestures = Optional.empty();

    private record Canvas(int width, int height) {}

    private record Raw(int index, String number, List<List<Point>> strokes) {}

    GestureReader(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
        this.pieces = new JsonPieces(file, json);
    }

    /** Reads the parser to its end. */
    List<Gesture> read() throws IOException, DataException {
        JsonFile.readObject(file, json, Kind.NOT_GESTURES, this::readPiece);
        Canvas size = present(canvas, "canvas");
        double width = present(brush, "brush");
        return present(gestures, "gestures").stream()
                .map(raw -> gesture(raw, size, width))
                .toList();
    }

    private void readPiece(String key) throws IOException, DataException {
        switch (key) {
            case "canvas" -> canvas = Optional.of(canvas(key));
            case "brush" -> brush = Optional.of(pieces.number(key, 0.01, Drawing.MAX_SIDE));
            case "gestures" -> gestures = Optional.of(gestures(key));
            default -> json.skipChildren();
        }
    }

    private <T> T present(Optional<T> piece, String key) throws DataException {
        return piece.orElseThrow(() -> new DataException(Kind.KEY_MISSING, file, key));
    }

    private static Gesture gesture(Raw raw, Canvas size, double brush) {
        List<Stroke> strokes = raw.strokes().stream()
                .map(points -> new Stroke(Tool.PEN, brush, points))
                .toList();
        return new Gesture(raw.index(), raw.number(), new Drawing(size.width(), size.height(), strokes));
    }

    private List<Raw> gestures(String key) throws IOException, DataException {
        List<Raw> list = new ArrayList<>();
        pieces.startList(key);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(gesture(key + "[" + list.size() + "]", list.size()));
        }
        return list;
    }

    private Raw gesture(String where, int place) throws IOException, DataException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new DataException(Kind.NOT_AN_OBJECT, file, where, pieces.quote());
        }
        int index = place;
        String number = "";
        Optional<List<List<Point>>> strokes = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            String what = where + "." + key;
            json.nextToken();
            switch (key) {
                case "index" -> index = pieces.whole(what, 0, Integer.MAX_VALUE);
                case "label" -> number = number(what);
                case "strokes" -> strokes = Optional.of(strokes(what));
                default -> json.skipChildren();
            }
        }
        return new Raw(index, number, present(strokes, where + ".strokes"));
    }

    /** The sides of the canvas; a single number is both. */
    private Canvas canvas(String where) throws IOException, DataException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            int side = pieces.whole(where, 1, Drawing.MAX_SIDE);
            return new Canvas(side, side);
        }
        List<Integer> sides = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            sides.add(pieces.whole(where + "[" + sides.size() + "]", 1, Drawing.MAX_SIDE));
        }
        if (sides.size() != 2) {
            throw new DataException(Kind.POINT, file, where, sides.size());
        }
        return new Canvas(sides.get(0), sides.get(1));
    }

    private String number(String where) throws IOException, DataException {
        if (json.currentToken() == JsonToken.VALUE_STRING && json.getText().matches("[0-9]{1,40}")) {
            return json.getText();
        }
        int label = pieces.whole(where, Digit.UNKNOWN, 9);
        return label == Digit.UNKNOWN ? "" : String.valueOf(label);
    }

    /** Strokes without a point left nothing on the canvas. */
    private List<List<Point>> strokes(String where) throws IOException, DataException {
        List<List<Point>> strokes = new ArrayList<>();
        pieces.startList(where);
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            List<Point> points = points(where + "[" + i + "]");
            if (!points.isEmpty()) {
                strokes.add(points);
            }
        }
        return strokes;
    }

    private List<Point> points(String where) throws IOException, DataException {
        List<Point> points = new ArrayList<>();
        pieces.startList(where);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            points.add(point(where + "[" + points.size() + "]"));
        }
        return points;
    }

    private Point point(String where) throws IOException, DataException {
        double[] numbers = new double[2];
        int count = 0;
        pieces.startList(where);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            double number = pieces.number(where + "[" + count + "]", -FARTHEST, FARTHEST);
            if (count < numbers.length) {
                numbers[count] = number;
            }
            count++;
        }
        if (count != numbers.length) {
            throw new DataException(Kind.POINT, file, where, count);
        }
        return new Point(numbers[0], numbers[1]);
    }
}
