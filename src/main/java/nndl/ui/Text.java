package nndl.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The words of the window, in the language chosen at the moment.
 *
 * <p>A text is a pair of bundles, {@code text.properties} and {@code text_zh_CN.properties}, in one resource folder;
 * {@link #in} makes one for another folder that shares the language and falls back to this one. Placeholders are
 * {@code {0}}, {@code {1}} and so on; numbers are written by {@link Numbers}, alike in every locale.
 */
public final class Text {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String folder;
    private final Text parent;
    private final ObjectProperty<Language> language;

    /** The words of the shell and the shared widgets, starting in {@code first}. */
    public Text(Language first) {
        this("nndl/ui", null, new SimpleObjectProperty<>(first));
    }

    private Text(String folder, Text parent, ObjectProperty<Language> language) {
        this.folder = folder;
        this.parent = parent;
        this.language = language;
    }

    /** The words of a resource folder such as {@code nndl/labs/softmax}, and behind them all of these. */
    public Text in(String folder) {
        return new Text(folder, this, language);
    }

    /** The language of this text and all made from it; set it to change every word that is bound. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /**
     * A sentence that follows the language and those arguments that are {@link ObservableValue}s.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public StringBinding of(String key, Object... arguments) {
        pattern(key);
        List<Observable> sources = new ArrayList<>();
        sources.add(language);
        for (Object argument : arguments) {
            if (argument instanceof ObservableValue<?> value) {
                sources.add(value);
            }
        }
        return Bindings.createStringBinding(() -> get(key, arguments), sources.toArray(Observable[]::new));
    }

    /**
     * The sentence as it reads now.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public String get(String key, Object... arguments) {
        return Unbroken.formulas(PLACEHOLDER
                .matcher(pattern(key))
                .replaceAll(match -> Matcher.quoteReplacement(word(arguments[Integer.parseInt(match.group(1))]))));
    }

    private String pattern(String key) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                folder + "/text", language.get().locale(), Text.class.getClassLoader(), NO_FALLBACK);
        return bundle.containsKey(key) || parent == null ? bundle.getString(key) : parent.pattern(key);
    }

    private static String word(Object argument) {
        if (argument instanceof ObservableValue<?> observable) {
            return word(observable.getValue());
        }
        if (argument instanceof Double || argument instanceof Float) {
            return Numbers.show(((Number) argument).doubleValue());
        }
        return String.valueOf(argument);
    }
}
