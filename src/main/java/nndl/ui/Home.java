package nndl.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder that keeps what a person made: preferences, runs, drawings and the log. */
public final class Home {
    private final Path folder;

    /** The home in {@code folder}, which need not exist yet. */
    public Home(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The home of this user: {@code chosen} if there is one, else {@code NNDL_HOME}, else where the platform keeps a
     * user's data.
     *
     * @param chosen the folder of the option {@code --home}
     * @param environment the environment variables
     * @param system the name of the operating system
     * @param user the user's home directory
     */
    public static Home of(Optional<Path> chosen, Map<String, String> environment, String system, Path user) {
        return new Home(chosen.or(() -> folder(environment, "NNDL_HOME")).orElseGet(() -> {
            String name = system.toLowerCase(Locale.ROOT);
            if (name.contains("win")) {
                return folder(environment, "APPDATA")
                        .orElse(user.resolve("AppData").resolve("Roaming"))
                        .resolve("nndl-lab");
            }
            if (name.contains("mac")) {
                return user.resolve("Library").resolve("Application Support").resolve("nndl-lab");
            }
            return folder(environment, "XDG_DATA_HOME")
                    .filter(Path::isAbsolute)
                    .orElse(user.resolve(".local").resolve("share"))
                    .resolve("nndl-lab");
        }));
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** The file or folder with a relative name. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }
}
