package nndl.training.sweep;

import nndl.nn.Layer;
import nndl.nn.Network;

/** How far apart the parameters of two networks of one shape are. */
final class Distance {
    private Distance() {}

    /** The greatest difference of a weight or a bias. */
    static double between(Network one, Network other) {
        double greatest = 0;
        for (int l = 2; l <= one.layers(); l++) {
            Layer first = one.layer(l);
            Layer second = other.layer(l);
            for (int j = 0; j < first.neurons(); j++) {
                greatest = Math.max(greatest, Math.abs(first.b(j) - second.b(j)));
                for (int k = 0; k < first.inputs(); k++) {
                    greatest = Math.max(greatest, Math.abs(first.w(j, k) - second.w(j, k)));
                }
            }
        }
        return greatest;
    }

    /** Whether any parameter but one weight differs. */
    static boolean differElsewhere(Network one, Network other, LastBit.Place place) {
        for (int l = 2; l <= one.layers(); l++) {
            Layer first = one.layer(l);
            Layer second = other.layer(l);
            for (int j = 0; j < first.neurons(); j++) {
                if (first.b(j) != second.b(j)) {
                    return true;
                }
                for (int k = 0; k < first.inputs(); k++) {
                    boolean changed = l == place.l() && j == place.j() && k == place.k();
                    if (!changed && first.w(j, k) != second.w(j, k)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
