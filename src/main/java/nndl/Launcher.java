package nndl;

/** The program's entry. */
public final class Launcher {
    private Launcher() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
