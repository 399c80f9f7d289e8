package nndl.ui.training.sweep;

import nndl.nn.Network;
import nndl.training.sweep.LastBit;

/** Which weight has its last bit changed. */
enum ChangedWeight {
    /** The greatest into the output layer; where its inputs are the pixels, one whose pixel is often ink. */
    OUTPUT {
        @Override
        LastBit.Place place(Network network) {
            return network.layers() > 2 ? LastBit.Place.greatestOfTheOutputLayer(network) : MIDDLE.place(network);
        }
    },
    /** From the middle of the picture, where there is ink in most of them. */
    MIDDLE {
        @Override
        LastBit.Place place(Network network) {
            int pixels = network.layer(2).inputs();
            return LastBit.Place.ofPixel(pixels / 2 + (int) Math.sqrt(pixels) / 2);
        }
    },
    /** From the first pixel, where there is never any. */
    CORNER {
        @Override
        LastBit.Place place(Network network) {
            return LastBit.Place.ofPixel(0);
        }
    };

    /** Where it is in a network that is about to be trained. */
    abstract LastBit.Place place(Network network);
}
