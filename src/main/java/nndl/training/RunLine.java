package nndl.training;

import java.util.Optional;

/**
 * A run as one line of text: what one would type in the terminal to run it again.
 *
 * <p>Settings alone make most runs. A later run of one of the book's scripts has its random streams from the runs before
 * it, so that only the script can make it: its line names it.
 *
 * @param settings everything the run depends on
 * @param book the run of the book that it is, bit by bit, if the line names one
 */
public record RunLine(RunSettings settings, Optional<BookRun> book) {
    private static final String TRAIN = "train";
    private static final String REPLAY = "replay";
    private static final String ONLY = "--only";

    /** The line of text. */
    public String format() {
        return book.filter(BookRun::isOneOfSeveral)
                .map(run -> REPLAY + " " + run.experiment() + " " + ONLY + " " + run.part())
                .orElseGet(() -> TRAIN + " " + SettingsText.format(settings));
    }

    /**
     * Reads a line.
     *
     * @param text as {@link #format} writes it, or settings alone, or {@code replay} of an experiment with one run
     * @return the run
     * @throws SettingException if it is no such line
     */
    public static RunLine parse(String text) {
        String[] words = text.strip().split("\\s+");
        if (words[0].equals(REPLAY)) {
            return replay(words);
        }
        boolean named = words[0].equals(TRAIN);
        if (!named && !words[0].startsWith("--")) {
            throw new SettingException("expected \"train\", \"replay\" or a setting, found \"" + words[0] + "\"");
        }
        String settings = named ? text.strip().substring(TRAIN.length()) : text;
        return new RunLine(SettingsText.parse(settings), Optional.empty());
    }

    private static RunLine replay(String[] words) {
        boolean whole = words.length == 2;
        if (!whole && !(words.length == 4 && words[2].equals(ONLY))) {
            throw new SettingException("expected \"replay ID\" or \"replay ID --only RUN\"");
        }
        Experiment experiment = Experiments.named(words[1])
                .orElseThrow(() -> new SettingException("no experiment is named \"" + words[1] + "\""));
        if (whole && experiment.parts().size() > 1) {
            throw new SettingException(words[1] + " has several runs, expected --only and one of them");
        }
        BookRun run =
                new BookRun(experiment.id(), whole ? experiment.parts().get(0).name() : words[3]);
        Experiment.Part part = run.find()
                .orElseThrow(() -> new SettingException("no run of " + words[1] + " is named \"" + words[3] + "\""));
        return new RunLine(part.settings(), Optional.of(run));
    }
}
