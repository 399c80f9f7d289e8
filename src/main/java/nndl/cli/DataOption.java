package nndl.cli;

import java.nio.file.Path;
import java.util.Optional;
import nndl.data.DataException;
import nndl.data.Mnist;
import nndl.data.MnistData;
import picocli.CommandLine.Option;

/** Where the digits are. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the MNIST files (default: data/ beside the program or in the working folder).")
    private Path folder;

    MnistData load() throws DataException {
        return Mnist.load(Optional.ofNullable(folder));
    }
}
