package nndl.training;

/** A setting that cannot be: its message is a sentence that names it, what was found and what was expected. */
public final class SettingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SettingException(Setting setting, String found, String expected) {
        super("--" + setting.key() + ": expected " + expected + ", found \"" + found + "\"");
    }

    SettingException(String message) {
        super(message);
    }
}
