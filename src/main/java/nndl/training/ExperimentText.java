package nndl.training;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the experiments are called, and what each asks, in a language. */
public final class ExperimentText {
    private static final String BUNDLE = "nndl.training.experiments";

    private final ResourceBundle bundle;

    private ExperimentText(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The words of a language.
     *
     * @param language English, or any Chinese for Simplified Chinese
     * @return its words
     */
    public static ExperimentText in(Locale language) {
        Locale known = language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        // Without "no fallback" English on a Chinese desktop would be Chinese.
        return new ExperimentText(ResourceBundle.getBundle(
                BUNDLE, known, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * What an experiment is called.
     *
     * @param experiment any of {@link Experiments#all}
     * @return a title
     */
    public String title(Experiment experiment) {
        return bundle.getString(experiment.id() + ".title");
    }

    /**
     * What an experiment asks.
     *
     * @param experiment any of {@link Experiments#all}
     * @return a sentence or two
     */
    public String question(Experiment experiment) {
        return bundle.getString(experiment.id() + ".question");
    }
}
