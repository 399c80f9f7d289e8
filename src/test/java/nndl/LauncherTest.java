package nndl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class LauncherTest {
    private final StringWriter said = new StringWriter();

    @Test
    void help_listsCommandsAndOptions() {
        CommandLine line = Launcher.commandLine().setOut(new PrintWriter(said));
        assertEquals(0, line.execute("--help"));
        assertTrue(said.toString().contains("figures"));
        assertTrue(said.toString().contains("--home"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--no-such-option",
                "figures --size 10",
                "figures --scale 9",
                "figures --lang fr",
                "figures --theme blue",
                "figures --lab nowhere"
            })
    void wrongUse_isOneSentenceAndStatus2(String arguments) {
        CommandLine line = Launcher.commandLine().setErr(new PrintWriter(said));
        line.getSubcommands().values().forEach(command -> command.setErr(new PrintWriter(said)));
        assertEquals(2, line.execute(arguments.split(" ")));
        assertEquals(1, said.toString().lines().count(), said::toString);
    }
}
