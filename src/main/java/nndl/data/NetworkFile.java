package nndl.data;

import java.nio.file.Path;
import nndl.data.DataException.Kind;
import nndl.nn.Layer;
import nndl.nn.Network;

/**
 * Networks as JSON, in the form the book's {@code network2.py} writes and reads.
 *
 * <p>The book's keys: {@code sizes}; {@code weights}, for each layer a list of rows, one row per neuron; {@code biases},
 * for each layer a list of one-element lists; {@code cost}. Ours: {@code activation} of the hidden layers (sigmoid,
 * tanh, relu, linear), {@code output} (sigmoid, softmax, linear), {@code pixel_scale} (255, 256); missing they mean
 * sigmoid, sigmoid, 255.
 *
 * <p>{@code cost} is {@code QuadraticCost} or {@code CrossEntropyCost} where the book's program can run the network. Where
 * it cannot (another activation or output), {@code cost} is the name of our {@link nndl.nn.Objective}, such as {@code
 * SOFTMAX_LOG_LIKELIHOOD}, so that the book's program refuses the file rather than run it wrongly.
 *
 * <p>Numbers are written so that reading gives the same bits, unless they are to be rounded. Files are packed with gzip where the name ends in {@code
 * .gz}, and unpacked by content.
 */
public final class NetworkFile {
    /** How many digits the numbers of a file have. */
    public enum Precision {
        /** As many as it takes for reading to give the same bits. */
        DOUBLE,
        /** As many as single precision has: half the size, for networks that are only used. */
        SINGLE
    }

    private NetworkFile() {}

    /** Reads a network; keys may come in any order, and unknown ones are ignored. */
    public static SavedNetwork read(Path file) throws DataException {
        return JsonFile.read(file, json -> new NetworkReader(file, json).read());
    }

    /**
     * Refuses a place where no network can be saved, before there is anything to lose.
     *
     * @param file where one is to be saved; not changed
     * @throws DataException if it is a folder or a device, or if nothing can be written beside it
     */
    public static void refuseUnwritable(Path file) throws DataException {
        DataFiles.refuseUnwritable(file);
    }

    /** Writes a network, replacing the file all at once; one with a number that is not finite is refused. */
    public static void write(Path file, SavedNetwork saved) throws DataException {
        write(file, saved, Precision.DOUBLE);
    }

    /** Writes a network as {@link #write(Path, SavedNetwork)} does, with the digits wanted. */
    public static void write(Path file, SavedNetwork saved, Precision precision) throws DataException {
        checkFinite(file, saved.network());
        DataFiles.replace(file, out -> {
            try (var json = JsonFile.JSON.createGenerator(out)) {
                new NetworkWriter(json, precision).write(saved);
            }
        });
    }

    private static void checkFinite(Path file, Network network) throws DataException {
        for (int l = 2; l <= network.sizes().size(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                if (!Double.isFinite(layer.b(j))) {
                    throw new DataException(Kind.NOT_FINITE, file, "biases[" + (l - 2) + "][" + j + "]", layer.b(j));
                }
                for (int k = 0; k < layer.inputs(); k++) {
                    if (!Double.isFinite(layer.w(j, k))) {
                        String where = "weights[" + (l - 2) + "][" + j + "][" + k + "]";
                        throw new DataException(Kind.NOT_FINITE, file, where, layer.w(j, k));
                    }
                }
            }
        }
    }
}
