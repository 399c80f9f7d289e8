package nndl.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import nndl.data.DataException.Kind;

/** Reads files of JSON, packed or not, and says where they are damaged. */
final class JsonFile {
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(512L << 20)
                    .build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            // The shortest digits, the same on every Java version.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // Python writes NaN; read it, to say where it stands.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** Takes the value of one key of the file's object, from a parser that stands on its first token. */
    interface Member {
        void read(String key) throws IOException, DataException;
    }

    /** Makes something of a parser. */
    interface Reader<T> {
        T read(JsonParser json) throws IOException, DataException;
    }

    private JsonFile() {}

    static <T> T read(Path file, Reader<T> reader) throws DataException {
        return DataFiles.read(file, in -> {
            try (JsonParser json = JSON.createParser(in)) {
                return reader.read(json);
            }
        });
    }

    /**
     * Reads the parser to its end.
     *
     * @param notAnObject what to say if the file holds something else
     * @param member called for each key
     */
    static void readObject(Path file, JsonParser json, Kind notAnObject, Member member)
            throws IOException, DataException {
        try {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new DataException(notAnObject, file);
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                member.read(key);
            }
            if (json.nextToken() != null) {
                throw at(file, Kind.NOT_JSON, json.currentTokenLocation());
            }
        } catch (JsonParseException e) {
            // Jackson has an exception of its own for this, but does not throw it after a comma.
            boolean cutOff = e.getOriginalMessage().startsWith("Unexpected end-of-input");
            throw at(file, cutOff ? Kind.JSON_CUT_OFF : Kind.NOT_JSON, e.getLocation())
                    .because(e);
        } catch (CharConversionException e) {
            throw at(file, Kind.NOT_JSON, json.currentLocation()).because(e);
        } catch (StreamConstraintsException e) {
            throw new DataException(Kind.JSON_LIMITS, file).because(e);
        }
    }

    private static DataException at(Path file, Kind kind, JsonLocation place) {
        return new DataException(kind, file, place.getLineNr(), place.getColumnNr());
    }
}
