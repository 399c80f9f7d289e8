package nndl.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import nndl.data.NumberReading;
import nndl.data.NumberReading.Piece;
import nndl.nn.Accuracy;

/** A JSON object for each number, with all ways to cut it, one a line, and a last one with the count. */
record NumberJsonLines(PrintWriter out) implements ReadNumbers {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void print(ReadNumber number) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("name", number.file());
            json.writeNumberField("index", number.index());
            if (number.digits().isEmpty()) {
                json.writeNullField("number");
            } else {
                json.writeStringField("number", number.digits());
            }
            json.writeBooleanField("sure", number.verdict().isSure());
            json.writeNumberField("share", number.verdict().share());
            json.writeArrayFieldStart("ways");
            for (NumberReading way : number.verdict().ways()) {
                write(way, json);
            }
            json.writeEndArray();
            if (number.isLabelled()) {
                json.writeStringField("label", number.label());
            }
            json.writeEndObject();
        }
        out.println(text);
    }

    private static void write(NumberReading way, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("number", way.digits());
        json.writeNumberField("score", way.score());
        json.writeArrayFieldStart("pieces");
        for (Piece piece : way.pieces()) {
            json.writeStartObject();
            json.writeNumberField("left", piece.left());
            json.writeNumberField("top", piece.top());
            json.writeNumberField("width", piece.ink().width());
            json.writeNumberField("height", piece.ink().height());
            if (piece.verdict().digit().isPresent()) {
                json.writeNumberField("digit", piece.verdict().digit().get());
            } else {
                json.writeNullField("digit");
            }
            json.writeNumberField("confidence", piece.verdict().share());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end(int all, Accuracy labelled) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("total", labelled.total() > 0 ? labelled.total() : all);
            if (labelled.total() > 0) {
                json.writeNumberField("right", labelled.correct());
            } else {
                json.writeNullField("right");
            }
            json.writeEndObject();
        }
        out.println(text);
    }
}
