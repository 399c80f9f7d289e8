package nndl.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import nndl.data.Verdict;

/** A JSON object for each digit, one a line, and a last one with the count. */
record JsonLines(PrintWriter out) implements ReadDigits {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void print(ReadDigit digit) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("name", digit.file());
            json.writeNumberField("index", digit.index());
            if (digit.digit().isPresent()) {
                json.writeNumberField("digit", digit.digit().get());
            } else {
                json.writeNullField("digit");
            }
            json.writeBooleanField(
                    "sure", digit.verdict().filter(Verdict::isSure).isPresent());
            json.writeArrayFieldStart("outputs");
            for (double output : digit.outputs()) {
                json.writeNumber(output);
            }
            json.writeEndArray();
            if (digit.isLabelled()) {
                json.writeNumberField("label", digit.label());
            }
            json.writeEndObject();
        }
        out.println(text);
    }

    @Override
    public void end(Tally tally) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            if (tally.labelled() > 0) {
                json.writeNumberField("total", tally.accuracy().total());
                json.writeNumberField("right", tally.accuracy().correct());
            } else {
                json.writeNumberField("total", tally.digits());
                json.writeNullField("right");
            }
            json.writeEndObject();
        }
        out.println(text);
    }
}
