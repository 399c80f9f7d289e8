package nndl.data;

import java.util.ArrayList;
import java.util.List;

/**
 * A cut from the top of a picture to its bottom.
 *
 * @param x for each row the first column to the right of the cut; shared, never to be changed
 * @param ink how much ink it goes through, in pixels of full ink
 */
record Seam(int[] x, double ink) {
    /** What a step aslant costs, in pixels of full ink: of two ways through as much ink the straighter is better. */
    private static final float SLANT = 0.05f;

    private static final float FULL = 255;

    /**
     * The cuts that may part two digits: each goes through less ink than its neighbours. A cut goes down as it likes, up to
     * 45 degrees aslant, so it finds its way between digits that lean over each other, and through touching ones where they
     * hold together least.
     *
     * @param reach how far away the neighbours are that it has to be better than, in pixels
     * @param most cuts through more ink than that are left out
     * @return from left to right, never one crossing another
     */
    static List<Seam> through(GreyPicture picture, int reach, double most) {
        float[][] ink = ink(picture);
        int middle = ink.length / 2;
        float[][] down = ways(ink, 0, middle);
        float[][] up = ways(ink, ink.length - 1, middle);
        float[] cost = new float[picture.width()];
        for (int x = 0; x < cost.length; x++) {
            cost[x] = down[middle][x] + up[middle][x] - ink[middle][x];
        }
        List<Seam> seams = new ArrayList<>();
        int[] last = new int[ink.length];
        for (int x : minima(cost, reach)) {
            int[] path = path(down, up, middle, x);
            double through = 0;
            for (int y = 0; y < path.length; y++) {
                through += ink[y][path[y]];
                path[y] = Math.max(path[y], last[y]);
            }
            if (through <= most) {
                seams.add(new Seam(path, through));
                last = path;
            }
        }
        return seams;
    }

    private static float[][] ink(GreyPicture picture) {
        byte[] bytes = picture.bytes();
        float[][] ink = new float[picture.height()][picture.width()];
        for (int i = 0; i < bytes.length; i++) {
            ink[i / picture.width()][i % picture.width()] = (bytes[i] & 0xFF) / FULL;
        }
        return ink;
    }

    /** For each pixel from the first row to the last the cost of the best way to it, its own ink included. */
    private static float[][] ways(float[][] ink, int first, int last) {
        float[][] cost = new float[ink.length][];
        cost[first] = ink[first];
        int step = Integer.signum(last - first);
        for (int y = first; y != last; y += step) {
            float[] before = cost[y];
            float[] next = ink[y + step].clone();
            for (int x = 0; x < next.length; x++) {
                next[x] += price(before, x, from(before, x));
            }
            cost[y + step] = next;
        }
        return cost;
    }

    /** From which of the three pixels before it a way comes best to column x. */
    private static int from(float[] before, int x) {
        int best = x;
        if (x > 0 && before[x - 1] + SLANT < before[x]) {
            best = x - 1;
        }
        if (x < before.length - 1 && before[x + 1] + SLANT < price(before, x, best)) {
            best = x + 1;
        }
        return best;
    }

    private static float price(float[] before, int x, int from) {
        return from == x ? before[x] : before[from] + SLANT;
    }

    private static int[] path(float[][] down, float[][] up, int middle, int x) {
        int[] path = new int[down.length];
        path[middle] = x;
        for (int y = middle - 1; y >= 0; y--) {
            path[y] = from(down[y], path[y + 1]);
        }
        for (int y = middle + 1; y < path.length; y++) {
            path[y] = from(up[y], path[y - 1]);
        }
        return path;
    }

    /** Where nothing within reach is lower; of a level stretch the middle. */
    private static List<Integer> minima(float[] cost, int reach) {
        List<Integer> minima = new ArrayList<>();
        int x = 1;
        while (x < cost.length) {
            int end = x;
            while (end + 1 < cost.length && cost[end + 1] == cost[x]) {
                end++;
            }
            boolean lowest = isLowest(cost, x - reach, end + reach, cost[x]);
            if (lowest) {
                minima.add((x + end) / 2);
            }
            x = end + (lowest ? reach : 0) + 1;
        }
        return minima;
    }

    private static boolean isLowest(float[] cost, int from, int to, float value) {
        for (int x = Math.max(0, from); x <= Math.min(cost.length - 1, to); x++) {
            if (cost[x] < value) {
                return false;
            }
        }
        return true;
    }
}
