package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreferencesTest {
    private final List<Preferences.Trouble> troubles = new ArrayList<>();
    private Home home;

    @BeforeEach
    void makeHome(@TempDir Path folder) {
        home = new Home(folder.resolve("home"));
    }

    @Test
    void get_afterRestart_isWhatWasPut() {
        open().put("window.language", "zh");
        assertEquals(Language.ZH, open().get("window.language", Language.EN, Language::ofCode));
        assertEquals(List.of(), troubles);
    }

    @Test
    void get_neverPut_isTheUsual() {
        assertEquals(100, open().get("window.textSize", 100, Integer::valueOf));
        assertEquals(List.of(), troubles);
    }

    @Test
    void get_damagedValue_isTheUsualAndToldOnce() {
        open().put("window.language", "klingon");
        Preferences preferences = open();
        assertEquals(Language.EN, preferences.get("window.language", Language.EN, Language::ofCode));
        assertEquals(Language.EN, preferences.get("window.language", Language.EN, Language::ofCode));
        assertEquals(List.of(Preferences.Trouble.DAMAGED), troubles);
    }

    @Test
    void open_fileIsNotText_goesOnAndSaysSo() throws IOException {
        Files.createDirectories(home.folder());
        Files.write(home.file(Preferences.FILE), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8});
        Preferences preferences = open();
        preferences.put("window.theme", "dark");
        assertEquals(List.of(Preferences.Trouble.DAMAGED), troubles);
        assertEquals(Theme.DARK, open().get("window.theme", Theme.LIGHT, Theme::ofCode));
        assertEquals(4, Files.size(home.file(Preferences.FILE + ".damaged")), "set aside as it was");
    }

    @Test
    void put_fileDamagedMeanwhile_keepsWhatWasReadBefore() throws IOException {
        open().put("window.language", "zh");
        Preferences preferences = open();
        Files.writeString(home.file(Preferences.FILE), "window.language=\\u12");
        preferences.put("window.theme", "dark");
        Preferences again = open();
        assertEquals(Language.ZH, again.get("window.language", Language.EN, Language::ofCode));
        assertEquals(Theme.DARK, again.get("window.theme", Theme.LIGHT, Theme::ofCode));
    }

    /** Who makes a choice waits for no file. */
    @Test
    void put_writerBusy_returnsAndHoldsTheChoice() {
        List<Runnable> later = new ArrayList<>();
        Preferences preferences = new Preferences(home, (trouble, cause) -> troubles.add(trouble), later::add);
        preferences.put("window.theme", "dark");
        assertEquals(Theme.DARK, preferences.get("window.theme", Theme.LIGHT, Theme::ofCode));
        assertEquals(Theme.LIGHT, open().get("window.theme", Theme.LIGHT, Theme::ofCode));
        later.forEach(Runnable::run);
        assertEquals(Theme.DARK, open().get("window.theme", Theme.LIGHT, Theme::ofCode));
    }

    @Test
    void put_homeCantBeWritten_lastsInMemoryAndIsToldOnce() throws IOException {
        Files.writeString(home.folder(), "a file where the folder should be");
        Preferences preferences = open();
        preferences.put("window.theme", "dark");
        preferences.put("window.theme", "dark");
        assertEquals(Theme.DARK, preferences.get("window.theme", Theme.LIGHT, Theme::ofCode));
        assertEquals(
                1,
                troubles.stream().filter(Preferences.Trouble.NOT_SAVED::equals).count());
    }

    @Test
    void put_inTwoWindows_keepsBoth() {
        Preferences one = open();
        Preferences other = open();
        one.put("window.theme", "dark");
        other.put("window.language", "zh");
        assertEquals(Theme.DARK, open().get("window.theme", Theme.LIGHT, Theme::ofCode));
        assertEquals(Language.ZH, open().get("window.language", Language.EN, Language::ofCode));
    }

    private Preferences open() {
        return new Preferences(home, (trouble, cause) -> troubles.add(trouble), Runnable::run);
    }
}
