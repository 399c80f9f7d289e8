package nndl.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nndl.nn.Layer;
import nndl.nn.Network;

/** Writes the JSON that {@link NetworkFile} describes: the short keys first, for those who look into the file. */
final class NetworkWriter {
    private final JsonGenerator json;
    private final NetworkFile.Precision precision;

    NetworkWriter(JsonGenerator json, NetworkFile.Precision precision) {
        this.json = json;
        this.precision = precision;
    }

    void write(SavedNetwork saved) throws IOException {
        Network network = saved.network();
        json.writeStartObject();
        json.writeArrayFieldStart("sizes");
        for (int size : network.sizes()) {
            json.writeNumber(size);
        }
        json.writeEndArray();
        json.writeStringField("activation", NetworkWords.activation(network.hidden()));
        json.writeStringField("output", NetworkWords.output(network.objective()));
        json.writeStringField("cost", NetworkWords.cost(network));
        json.writeNumberField("pixel_scale", saved.pixelScale().divisor());
        json.writeArrayFieldStart("weights");
        for (int l = 2; l <= network.sizes().size(); l++) {
            writeWeights(network.layer(l));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("biases");
        for (int l = 2; l <= network.sizes().size(); l++) {
            writeBiases(network.layer(l));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeWeights(Layer layer) throws IOException {
        json.writeStartArray();
        for (int j = 0; j < layer.neurons(); j++) {
            json.writeStartArray();
            for (int k = 0; k < layer.inputs(); k++) {
                writeNumber(layer.w(j, k));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeBiases(Layer layer) throws IOException {
        json.writeStartArray();
        for (int j = 0; j < layer.neurons(); j++) {
            json.writeStartArray();
            writeNumber(layer.b(j));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeNumber(double number) throws IOException {
        if (precision == NetworkFile.Precision.SINGLE) {
            json.writeNumber((float) number);
        } else {
            json.writeNumber(number);
        }
    }
}
