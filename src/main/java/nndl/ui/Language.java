package nndl.ui;

import java.util.Locale;

/** A language of the window. */
public enum Language {
    /** English. */
    EN("en", Locale.ROOT, "English"),
    /** Simplified Chinese. */
    ZH("zh", Locale.SIMPLIFIED_CHINESE, "中文");

    private final String code;
    private final Locale bundle;
    private final String ownName;

    Language(String code, Locale bundle, String ownName) {
        this.code = code;
        this.bundle = bundle;
        this.ownName = ownName;
    }

    /** The language of a system that speaks {@code locale}: every Chinese locale is Chinese, all others English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /**
     * The language with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("expected en or zh, got " + code);
    }

    /** {@code en} or {@code zh}. */
    public String code() {
        return code;
    }

    /** The name in the language itself, so that it can be found by someone who reads no other. */
    public String ownName() {
        return ownName;
    }

    /** The language that the switch changes to. */
    public Language other() {
        return this == EN ? ZH : EN;
    }

    /** The locale of its bundles. */
    public Locale locale() {
        return bundle;
    }
}
