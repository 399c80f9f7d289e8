package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HomeTest {
    private static final Path USER = Path.of("/home/reader");

    @Test
    void home_onEachPlatform_isTheUsersDataFolder() {
        assertEquals("/home/reader/.local/share/nndl-lab", home("Linux", Map.of()));
        assertEquals("/data/nndl-lab", home("Linux", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals("/home/reader/.local/share/nndl-lab", home("Linux", Map.of("XDG_DATA_HOME", "relative")));
        assertEquals("/roaming/nndl-lab", home("Windows 11", Map.of("APPDATA", "/roaming")));
        assertEquals("/home/reader/Library/Application Support/nndl-lab", home("Mac OS X", Map.of()));
    }

    @Test
    void home_chosen_winsOverEnvironment() {
        Map<String, String> environment = Map.of("NNDL_HOME", "/env");
        assertEquals("/env", home("Linux", environment));
        assertEquals(
                Path.of("/chosen"),
                Home.of(Optional.of(Path.of("/chosen")), environment, "Linux", USER)
                        .folder());
    }

    private static String home(String system, Map<String, String> environment) {
        return Home.of(Optional.empty(), environment, system, USER).folder().toString();
    }
}
