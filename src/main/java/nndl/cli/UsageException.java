package nndl.cli;

/** A command used in a way that makes no sense; its message is the sentence to print. Exit status 2. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
