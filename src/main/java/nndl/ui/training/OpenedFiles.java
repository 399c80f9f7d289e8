package nndl.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.data.Digits;
import nndl.data.MnistData;
import nndl.data.SavedNetwork;
import nndl.nn.Network;
import nndl.training.runs.Origin;

/** The files that were opened for runs: other pictures to learn from or to be tested on, a network to begin with. */
final class OpenedFiles {
    private static final int MNIST_TRAINING = 50_000;
    private static final int MNIST_HELD_OUT = 10_000;

    /** Null while it is MNIST's. */
    final ObjectProperty<Digits> training = new SimpleObjectProperty<>();
    /** Null while it is MNIST's. */
    final ObjectProperty<Digits> test = new SimpleObjectProperty<>();
    /** Null while first weights are drawn. */
    final ObjectProperty<SavedNetwork> network = new SimpleObjectProperty<>();
    /** Whether MNIST was there when it was last looked for; where it was not, its folder can be chosen. */
    final BooleanProperty mnistFound = new SimpleBooleanProperty(true);

    private final SettingsModel model;
    private String networkName = "";

    /** No file opened yet. */
    OpenedFiles(SettingsModel model) {
        this.model = model;
    }

    /** A network to begin with. */
    void open(SavedNetwork saved, String name) {
        network.set(saved);
        networkName = name;
    }

    /** Whether everything is MNIST's and the first weights are drawn. */
    boolean areUntouched() {
        return training.get() == null && test.get() == null && network.get() == null;
    }

    /** What goes into a run beside its settings. */
    Origin origin() {
        List<String> names = namesOfDigits();
        if (openedNetwork().isPresent()) {
            names.add(networkName);
        }
        return origin(names);
    }

    /** What goes into a run that begins with first weights of its own. */
    Origin originOfDigits() {
        return origin(namesOfDigits());
    }

    private List<String> namesOfDigits() {
        List<String> names = new ArrayList<>();
        for (Digits digits : new Digits[] {training.get(), test.get()}) {
            if (digits != null) {
                names.add(digits.name());
            }
        }
        return names;
    }

    private static Origin origin(List<String> names) {
        return names.isEmpty() ? Origin.SETTINGS : new Origin.Files(names);
    }

    /** MNIST with the sets in its place that were opened. */
    MnistData digits(MnistData mnist) {
        return training.get() == null && test.get() == null
                ? mnist
                : new MnistData(
                        training.get() == null ? mnist.training() : training.get(),
                        mnist.validation(),
                        test.get() == null ? mnist.test() : test.get());
    }

    /** The network that a run is to begin with, if one was opened. */
    Optional<Network> openedNetwork() {
        return Optional.ofNullable(network.get())
                .map(SavedNetwork::network)
                .filter(found -> found.sizes().equals(model.sizes.get())
                        && found.hidden() == model.hidden.get()
                        && found.objective() == model.objective.get());
    }

    /** What the charts need to know of a run on the sets there are. */
    RunSummary summary(CurrentRun shown) {
        int available = training.get() == null ? MNIST_TRAINING : training.get().size();
        return new RunSummary(
                shown.published(),
                shown.bookName(),
                RunSummary.isPenalized(shown.settings()),
                shown.settings().learning().epochs(),
                Math.min(shown.settings().data().trainingSize(), available),
                Math.min(shown.settings().data().validationSize(), MNIST_HELD_OUT),
                test.get() == null ? MNIST_HELD_OUT : test.get().size());
    }
}
