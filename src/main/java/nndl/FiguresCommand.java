package nndl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;
import nndl.ui.LabEntry;
import nndl.ui.Language;
import nndl.ui.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code figures}: a picture of every lab as it starts and as it tells, made without a display. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Renders every lab, as it starts and in states that tell something, to PNG; needs no display.")
final class FiguresCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "figures", description = "Default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(names = "--lang", paramLabel = "en|zh", description = "Default: both.")
    private String language;

    @Option(names = "--theme", paramLabel = "light|dark", description = "Default: both.")
    private String theme;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1440x900", description = "Default: ${DEFAULT-VALUE}.")
    private String size;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "1", description = "Pixels per unit, 1 to 4.")
    private int scale;

    @Option(names = "--lab", paramLabel = "ID", description = "Default: all labs.")
    private String lab;

    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    private final Supplier<List<LabEntry>> catalog;

    FiguresCommand(Supplier<List<LabEntry>> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() throws IOException {
        Matcher wanted = SIZE.matcher(size);
        if (!wanted.matches()) {
            throw refused("--size: expected a size such as 1440x900, got " + size);
        }
        if (scale < 1 || scale > 4) {
            throw refused("--scale: expected 1 to 4, got " + scale);
        }
        int width = Integer.parseInt(wanted.group(1));
        int height = Integer.parseInt(wanted.group(2));
        List<Language> languages = choose("--lang", language, Language.values(), Language::code);
        List<Theme> themes = choose("--theme", theme, Theme.values(), Theme::code);
        preferMonocle(width, height);
        List<LabEntry> labs = labs();
        makeFolder();
        try (Figures figures = new Figures(labs, main.data(), width, height, scale)) {
            for (Language each : languages) {
                for (Theme look : themes) {
                    for (LabEntry entry : labs) {
                        figures.render(entry, each, look, out);
                    }
                }
            }
        }
        return 0;
    }

    private void makeFolder() throws IOException {
        try {
            Files.createDirectories(out);
        } catch (IOException impossible) {
            throw new IOException("--out: the folder " + out + " can't be made", impossible);
        }
    }

    /** Monocle draws without a display, but only where JavaFX is on the class path. */
    private static void preferMonocle(int width, int height) {
        if (!Application.class.getModule().isNamed()) {
            System.setProperty("glass.platform", "Monocle");
            System.setProperty("monocle.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("headless.geometry", width + "x" + height + "-32");
        }
    }

    private List<LabEntry> labs() {
        List<LabEntry> all = catalog.get();
        if (lab == null) {
            return all;
        }
        Optional<LabEntry> one =
                all.stream().filter(entry -> entry.id().equals(lab)).findFirst();
        return List.of(one.orElseThrow(() -> refused("--lab: expected one of "
                + String.join(", ", all.stream().map(LabEntry::id).toList()) + ", got " + lab)));
    }

    private <T> List<T> choose(String option, String code, T[] all, Function<T, String> codeOf) {
        if (code == null) {
            return List.of(all);
        }
        List<String> codes = Arrays.stream(all).map(codeOf).toList();
        int index = codes.indexOf(code.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw refused(option + ": expected " + String.join(" or ", codes) + ", got " + code);
        }
        return List.of(all[index]);
    }

    private ParameterException refused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
