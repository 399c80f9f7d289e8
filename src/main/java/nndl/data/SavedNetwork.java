package nndl.data;

import nndl.nn.Network;

/**
 * A network and the pixel scale it was trained with, as a network file holds them.
 *
 * @param network the network
 * @param pixelScale how pictures are scaled for it
 */
public record SavedNetwork(Network network, PixelScale pixelScale) {}
