package nndl.data;

import java.util.ArrayList;
import java.util.List;

/** Which pixels belong to strokes: connected patches of ink that are not specks, and their soft edges. */
final class Strokes {
    /** The share of the heaviest patch's ink below which another is a speck: in a long number each has but little of all ink. */
    private static final double SPECK = 0.03;

    /** How much fainter than a stroke its edge may be. */
    private static final double EDGE = 0.6;

    private Strokes() {}

    static boolean[] in(Plane ink, InkScale scale) {
        double bound = Math.max(scale.noise(), EDGE * scale.stroke());
        int[] patch = new int[ink.size()];
        List<Double> weights = new ArrayList<>();
        int[] waiting = new int[ink.size()];
        double heaviest = 0;
        for (int i = 0; i < patch.length; i++) {
            if (patch[i] == 0 && ink.value(i) > scale.stroke()) {
                double weight = fill(ink, bound, i, weights.size() + 1, patch, waiting);
                weights.add(weight);
                heaviest = Math.max(heaviest, weight);
            }
        }
        boolean[] strokes = new boolean[ink.size()];
        for (int i = 0; i < strokes.length; i++) {
            strokes[i] = patch[i] > 0 && weights.get(patch[i] - 1) >= SPECK * heaviest;
        }
        return grown(grown(strokes, ink.width(), ink.height()), ink.width(), ink.height());
    }

    /** Marks all pixels above the bound that hang together with the first; returns their ink. */
    private static double fill(Plane ink, double bound, int first, int name, int[] patch, int[] waiting) {
        int end = 0;
        double weight = 0;
        waiting[end++] = first;
        patch[first] = name;
        while (end > 0) {
            int i = waiting[--end];
            weight += ink.value(i);
            int x = i % ink.width();
            int y = i / ink.width();
            for (int v = Math.max(0, y - 1); v <= Math.min(ink.height() - 1, y + 1); v++) {
                for (int u = Math.max(0, x - 1); u <= Math.min(ink.width() - 1, x + 1); u++) {
                    int j = v * ink.width() + u;
                    if (patch[j] == 0 && ink.value(j) > bound) {
                        patch[j] = name;
                        waiting[end++] = j;
                    }
                }
            }
        }
        return weight;
    }

    /** The pixels themselves and their eight neighbours. */
    static boolean[] grown(boolean[] pixels, int width, int height) {
        boolean[] grown = new boolean[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (pixels[y * width + x]) {
                    for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
                        for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                            grown[v * width + u] = true;
                        }
                    }
                }
            }
        }
        return grown;
    }
}
