package nndl.ui;

/** The chapters of the book that have labs. */
public enum Chapter {
    /** Chapter 1. */
    RECOGNIZING_DIGITS("chapter.1"),
    /** Chapter 2. */
    BACKPROPAGATION("chapter.2"),
    /** Chapter 3. */
    LEARNING_BETTER("chapter.3");

    private final String key;

    Chapter(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** The book's number of the chapter. */
    public int number() {
        return ordinal() + 1;
    }
}
