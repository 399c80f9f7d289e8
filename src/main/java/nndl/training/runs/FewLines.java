package nndl.training.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nndl.training.BookRun;
import nndl.training.RunEnd;
import nndl.training.Setting;
import nndl.training.SettingsText;

/** Understands the lines that a run's file has few of: all but its epochs. What cannot be is refused as an illegal argument. */
final class FewLines {
    private FewLines() {}

    static RunStart start(JsonNode line) {
        int version = whole(line, "nndl_run");
        if (version < 1 || version > RunLines.VERSION) {
            throw new IllegalArgumentException(
                    "expected a run of version 1 to " + RunLines.VERSION + ", found " + version);
        }
        return new RunStart(
                new RunId(text(line, "id")),
                time(text(line, "began")),
                SettingsText.parse(text(line, "settings")),
                origin(line.required("origin")),
                Optional.ofNullable(line.get("group")).map(FewLines::group),
                Optional.ofNullable(line.get("changed_from")).map(FewLines::book));
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected a time, found \"" + text + "\"", e);
        }
    }

    private static Origin origin(JsonNode object) {
        if (object.has("experiment")) {
            return new Origin.Book(book(object));
        }
        if (object.has("fork_of")) {
            RunId of = new RunId(text(object, "fork_of"));
            return new Origin.Fork(of, whole(object, "after_epoch"), text(object, "change"));
        }
        return object.has("files") ? new Origin.Files(texts(object.required("files"), "files")) : Origin.SETTINGS;
    }

    private static BookRun book(JsonNode object) {
        return new BookRun(text(object, "experiment"), text(object, "part"));
    }

    private static Group group(JsonNode object) {
        List<Setting> over = texts(object.required("over"), "over").stream()
                .map(FewLines::setting)
                .toList();
        List<List<String>> values = new ArrayList<>();
        for (JsonNode ofSetting : object.path("values")) {
            values.add(texts(ofSetting, "values"));
        }
        return new Group(new RunId(text(object, "id")), text(object, "title"), over, values);
    }

    private static Setting setting(String key) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setting is named \"" + key + "\""));
    }

    static Change change(JsonNode line) {
        return new Change(
                whole(line, "changed"),
                SettingsText.parse(text(line, "settings")).learning());
    }

    static RunEnd end(JsonNode line) {
        String word = text(line, "end");
        RunEnd.Reason reason = Arrays.stream(RunEnd.Reason.values())
                .filter(known -> RunLines.word(known).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no run ends \"" + word + "\""));
        return new RunEnd(reason, whole(line, "epoch"));
    }

    private static String text(JsonNode object, String key) {
        JsonNode value = object.required(key);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("expected a text " + key + ", found " + value);
        }
        return value.textValue();
    }

    private static int whole(JsonNode object, String key) {
        JsonNode value = object.required(key);
        if (!value.isInt()) {
            throw new IllegalArgumentException("expected a whole number " + key + ", found " + value);
        }
        return value.intValue();
    }

    private static List<String> texts(JsonNode array, String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array) {
            if (!value.isTextual()) {
                throw new IllegalArgumentException("expected texts in " + key + ", found " + value);
            }
            texts.add(value.textValue());
        }
        return texts;
    }
}
