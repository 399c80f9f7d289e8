package nndl.data;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nndl.data.DataException.Kind;
import nndl.nn.Activation;
import nndl.nn.Layer;
import nndl.nn.Network;
import nndl.nn.Objective;

/** Reads the JSON that {@link NetworkFile} describes: first the pieces as they come, then how they fit together. */
final class NetworkReader {
    private final Path file;
    private final JsonParser json;
    private final JsonPieces pieces;

    private Optional<List<Integer>> sizes = Optional.empty();
    private Optional<List<List<double[]>>> weights = Optional.empty();
    private Optional<List<List<double[]>>> biases = Optional.empty();
    private Optional<String> cost = Optional.empty();
    private Optional<String> output = Optional.empty();
    private Activation activation = Activation.SIGMOID;
    private PixelScale pixelScale = PixelScale.BY_255;

    NetworkReader(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
        this.pieces = new JsonPieces(file, json);
    }

    /** Reads the parser to its end. */
    SavedNetwork read() throws IOException, DataException {
        JsonFile.readObject(file, json, Kind.NOT_A_NETWORK, this::readPiece);
        return new SavedNetwork(network(), pixelScale);
    }

    private void readPiece(String key) throws IOException, DataException {
        switch (key) {
            case "sizes" -> sizes = Optional.of(pieces.sizes(key));
            case "weights" -> weights = Optional.of(pieces.weights(key));
            case "biases" -> biases = Optional.of(pieces.biases(key));
            case "cost" -> cost = Optional.of(pieces.word(key, NetworkWords.COSTS));
            case "output" -> output = Optional.of(pieces.word(key, NetworkWords.OUTPUTS));
            case "activation" -> activation = NetworkWords.activation(pieces.word(key, NetworkWords.ACTIVATIONS));
            case "pixel_scale" -> pixelScale = pieces.pixelScale(key);
            default -> json.skipChildren();
        }
    }

    private Network network() throws DataException {
        List<Integer> neurons = present(sizes, "sizes");
        if (neurons.size() < 2) {
            throw new DataException(Kind.SIZES, file, neurons.size());
        }
        List<List<double[]>> w = present(weights, "weights");
        List<List<double[]>> b = present(biases, "biases");
        checkLayers("weights", w, neurons);
        checkLayers("biases", b, neurons);
        for (int i = 0; i < w.size(); i++) {
            checkRows("weights[" + i + "]", w.get(i), neurons.get(i));
            checkRows("biases[" + i + "]", b.get(i), 1);
        }
        var network = new Network(neurons, activation, objective());
        for (int l = 2; l <= neurons.size(); l++) {
            fill(network.layer(l), w.get(l - 2), b.get(l - 2));
        }
        return network;
    }

    private <T> T present(Optional<T> piece, String key) throws DataException {
        return piece.orElseThrow(() -> new DataException(Kind.KEY_MISSING, file, key));
    }

    private Objective objective() throws DataException {
        String name = present(cost, "cost");
        return NetworkWords.objective(name, output)
                .orElseThrow(() -> new DataException(Kind.COST_AND_OUTPUT, file, name, output.orElse("sigmoid")));
    }

    private void checkLayers(String key, List<List<double[]>> layers, List<Integer> neurons) throws DataException {
        if (layers.size() != neurons.size() - 1) {
            throw new DataException(Kind.LAYER_COUNT, file, key, layers.size(), neurons.size() - 1);
        }
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).size() != neurons.get(i + 1)) {
                throw new DataException(
                        Kind.ROW_COUNT, file, key + "[" + i + "]", layers.get(i).size(), neurons.get(i + 1));
            }
        }
    }

    private void checkRows(String layer, List<double[]> rows, int length) throws DataException {
        for (int j = 0; j < rows.size(); j++) {
            if (rows.get(j).length != length) {
                throw new DataException(Kind.ROW_LENGTH, file, layer, j, rows.get(j).length, length);
            }
        }
    }

    private static void fill(Layer layer, List<double[]> weights, List<double[]> biases) {
        for (int j = 0; j < layer.neurons(); j++) {
            double[] row = weights.get(j);
            for (int k = 0; k < row.length; k++) {
                layer.setW(j, k, row[k]);
            }
            layer.setB(j, biases.get(j)[0]);
        }
    }
}
