package nndl.ui;

/** What a person typed can't be used, and why: the key of a sentence in {@link Text} and its arguments. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    /** Refused for the reason that {@code key} words. */
    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The reason in the words of {@code text}, as it reads now. */
    public String sentence(Text text) {
        return text.get(key, arguments);
    }
}
