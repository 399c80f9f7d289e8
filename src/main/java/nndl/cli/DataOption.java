package nndl.cli;

import java.nio.file.Path;
import java.util.Optional;
import nndl.data.DataException;
import nndl.data.Mnist;
import nndl.data.MnistData;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Where the digits are: one option, understood before and after the name of any command. */
public final class DataOption {
    private static final String NAME = "--data";

    private DataOption() {}

    static void addTo(CommandSpec root) {
        root.addOption(OptionSpec.builder(NAME)
                .type(Path.class)
                .paramLabel("DIR")
                .scopeType(ScopeType.INHERIT)
                .description("Reads MNIST from there; default: the folder data beside the program.")
                .build());
    }

    /**
     * The folder that was named.
     *
     * @param command any command under the root
     * @return the folder, if one was named
     */
    public static Optional<Path> folder(CommandSpec command) {
        return Optional.ofNullable(command.findOption(NAME).getValue());
    }

    static MnistData load(CommandSpec command) throws DataException, FailureException {
        try {
            return Mnist.load(folder(command));
        } catch (DataException e) {
            if (e.kind() == DataException.Kind.MNIST_MISSING) {
                throw new FailureException(e.getMessage() + "; --data names the folder of the MNIST files");
            }
            throw e;
        }
    }
}
