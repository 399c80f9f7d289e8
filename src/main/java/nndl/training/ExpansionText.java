package nndl.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nndl.data.Distortion;

/** An {@link Expansion} as text: {@code none}, {@code distort}, or {@code distort:shift=1,elastic=34} and so on. */
final class ExpansionText {
    static final String EXPECTED = "none, distort or distort:name=number,..., the names shift, rotation, scale, shear,"
            + " elastic, thickness and handwriting";

    private static final String NONE = "none";
    private static final String DISTORT = "distort";

    private ExpansionText() {}

    static String format(Expansion expansion) {
        if (!(expansion instanceof Expansion.Distort distort)) {
            return NONE;
        }
        List<String> parts = new ArrayList<>();
        values(distort).forEach((name, value) -> parts.add(name + "=" + SettingsText.number(value)));
        return DISTORT + ":" + String.join(",", parts);
    }

    private static Map<String, Double> values(Expansion.Distort distort) {
        Distortion.Strengths strengths = distort.strengths();
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("shift", strengths.shift());
        values.put("rotation", strengths.rotation());
        values.put("scale", strengths.scale());
        values.put("shear", strengths.shear());
        values.put("elastic", strengths.elastic());
        values.put("thickness", strengths.thickness());
        values.put("handwriting", distort.handwriting());
        return values;
    }

    /** Nothing if the text makes no sense; what is not named is as usual. */
    static Optional<Expansion> parse(String text) {
        if (text.equals(NONE)) {
            return Optional.of(Expansion.NONE);
        }
        if (text.equals(DISTORT)) {
            return Optional.of(Expansion.Distort.USUAL);
        }
        return text.startsWith(DISTORT + ":") ? parseParts(text.substring(DISTORT.length() + 1)) : Optional.empty();
    }

    private static Optional<Expansion> parseParts(String text) {
        Map<String, Double> values = values(Expansion.Distort.USUAL);
        for (String part : text.split(",", -1)) {
            String[] pair = part.split("=", 2);
            Optional<Double> value = pair.length == 2 ? SettingsText.number(pair[1]) : Optional.empty();
            if (value.isEmpty() || values.replace(pair[0], value.get()) == null) {
                return Optional.empty();
            }
        }
        try {
            Distortion.Strengths strengths = new Distortion.Strengths(
                    values.get("shift"),
                    values.get("rotation"),
                    values.get("scale"),
                    values.get("shear"),
                    values.get("elastic"),
                    values.get("thickness"));
            return Optional.of(new Expansion.Distort(strengths, values.get("handwriting")));
        } catch (IllegalArgumentException e) {
            // One is out of range; the caller says what is expected.
            return Optional.empty();
        }
    }
}
