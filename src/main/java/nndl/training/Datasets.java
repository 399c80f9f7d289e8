package nndl.training;

import java.util.List;
import nndl.data.MnistData;
import nndl.nn.Example;

/**
 * The examples a run works on.
 *
 * @param training what is learnt from, at least one example
 * @param validation what hyper-parameters are chosen on; may be empty, then it cannot be measured
 * @param test what the network is tested on; may be empty, then it cannot be measured
 */
public record Datasets(List<Example> training, List<Example> validation, List<Example> test) {
    /** Refuses an empty training set. */
    public Datasets {
        if (training.isEmpty()) {
            throw new IllegalArgumentException("the training set is empty");
        }
    }

    /**
     * What the settings ask for of the data there is.
     *
     * @param mnist training, validation and test digits
     * @param settings their sizes and the pixel scale
     * @return the examples; a size above what there is means all there is
     */
    public static Datasets of(MnistData mnist, RunSettings.Data settings) {
        List<Example> training = mnist.training().examples(settings.pixelScale());
        List<Example> validation = mnist.validation().examples(settings.pixelScale());
        List<Example> test = mnist.test().examples(settings.pixelScale());
        return new Datasets(
                first(training, settings.trainingSize()), first(validation, settings.validationSize()), test);
    }

    private static List<Example> first(List<Example> examples, int size) {
        return examples.subList(0, Math.min(size, examples.size()));
    }

    /**
     * One of the three sets.
     *
     * @param set which
     * @return its examples
     */
    public List<Example> of(DataSet set) {
        return switch (set) {
            case TRAINING -> training;
            case VALIDATION -> validation;
            case TEST -> test;
        };
    }
}
