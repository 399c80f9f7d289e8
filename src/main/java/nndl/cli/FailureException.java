package nndl.cli;

/** A command that could not do its work; its message is the sentence to print. Exit status 1. */
final class FailureException extends Exception {
    private static final long serialVersionUID = 1L;

    FailureException(String message) {
        super(message);
    }
}
