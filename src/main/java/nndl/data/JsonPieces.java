package nndl.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nndl.data.DataException.Kind;

/**
 * The values of a JSON file, read one after another from a parser that stands on the value's first token.
 *
 * <p>Positions in messages are written as in Python: {@code weights[0][3]}.
 */
final class JsonPieces {
    /** More than any network here has: [784,10000,1000,10] has 17.9 million. */
    private static final int MAX_NUMBERS = 20_000_000;

    /** The longest piece of a file that a message repeats. */
    private static final int MAX_QUOTE = 40;

    private final Path file;
    private final JsonParser json;
    private double[] row = new double[1024];
    private int pieces;

    JsonPieces(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /** A list of whole numbers from 1 on. */
    List<Integer> sizes(String key) throws IOException, DataException {
        List<Integer> sizes = new ArrayList<>();
        startList(key);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            count();
            boolean whole = json.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && json.getNumberType() == JsonParser.NumberType.INT;
            if (!whole || json.getIntValue() < 1) {
                throw new DataException(Kind.SIZE, file, key + "[" + sizes.size() + "]", quote());
            }
            sizes.add(json.getIntValue());
        }
        return sizes;
    }

    /** For each layer a list of rows. */
    List<List<double[]>> weights(String key) throws IOException, DataException {
        return layers(key, this::row);
    }

    /** For each layer a list of rows, where a number may stand for a row of one. */
    List<List<double[]>> biases(String key) throws IOException, DataException {
        return layers(
                key, where -> json.currentToken() == JsonToken.START_ARRAY ? row(where) : new double[] {number(where)});
    }

    /** Reads the row at the current token; {@code where} is what it is called in a sentence. */
    private interface RowReader {
        double[] read(String where) throws IOException, DataException;
    }

    private List<List<double[]>> layers(String key, RowReader reader) throws IOException, DataException {
        List<List<double[]>> layers = new ArrayList<>();
        startList(key);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String layer = key + "[" + layers.size() + "]";
            List<double[]> rows = new ArrayList<>();
            startList(layer);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                rows.add(reader.read(layer + "[" + rows.size() + "]"));
            }
            layers.add(rows);
        }
        return layers;
    }

    /** One of a few words. */
    String word(String key, List<String> words) throws IOException, DataException {
        if (json.currentToken() != JsonToken.VALUE_STRING || !words.contains(json.getText())) {
            throw new DataException(Kind.CHOICE, file, key, quote(), String.join(", ", words));
        }
        return json.getText();
    }

    /** A pixel scale, 255 or 256. */
    PixelScale pixelScale(String key) throws IOException, DataException {
        for (PixelScale scale : PixelScale.values()) {
            if (json.currentToken().isNumeric() && json.getDoubleValue() == scale.divisor()) {
                return scale;
            }
        }
        throw new DataException(Kind.CHOICE, file, key, quote(), "255, 256");
    }

    private double[] row(String where) throws IOException, DataException {
        startList(where);
        int length = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (length == row.length) {
                row = Arrays.copyOf(row, 2 * length);
            }
            if (!json.currentToken().isNumeric() || !Double.isFinite(json.getDoubleValue())) {
                throw new DataException(Kind.NOT_A_NUMBER, file, where + "[" + length + "]", quote());
            }
            count();
            row[length++] = json.getDoubleValue();
        }
        return Arrays.copyOf(row, length);
    }

    /** A finite number. */
    double number(String where) throws IOException, DataException {
        count();
        if (!json.currentToken().isNumeric() || !Double.isFinite(json.getDoubleValue())) {
            throw new DataException(Kind.NOT_A_NUMBER, file, where, quote());
        }
        return json.getDoubleValue();
    }

    /** Stands on the start of a list. */
    void startList(String where) throws IOException, DataException {
        count();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new DataException(Kind.NOT_A_LIST, file, where, quote());
        }
    }

    /** Counts numbers and lists, so that a small packed file cannot fill the memory. */
    private void count() throws DataException {
        pieces++;
        if (pieces > MAX_NUMBERS) {
            throw new DataException(Kind.TOO_MANY_NUMBERS, file, MAX_NUMBERS);
        }
    }

    /** A number in a range. */
    double number(String where, double least, double most) throws IOException, DataException {
        double number = number(where);
        if (number < least || number > most) {
            throw new DataException(Kind.RANGE, file, where, quote(), least, most);
        }
        return number;
    }

    /** A whole number in a range. */
    int whole(String where, int least, int most) throws IOException, DataException {
        double number = number(where);
        if (number < least || number > most || number != Math.rint(number)) {
            throw new DataException(Kind.WHOLE_RANGE, file, where, quote(), least, most);
        }
        return (int) number;
    }

    /** The current token, shortened, for a message. */
    String quote() throws IOException {
        String text = json.getText().replaceAll("\\p{Cntrl}", " ");
        return text.length() <= MAX_QUOTE ? text : text.substring(0, MAX_QUOTE) + "...";
    }
}
