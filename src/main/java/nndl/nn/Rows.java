package nndl.nn;

/**
 * The inner loops.
 *
 * <p>Each runs over whole arrays from 0 with no offset: the just-in-time compiler turns such loops, and only such, into
 * vector instructions. Four rows per pass save loads and stores of the sum. Arrays given to one call have one length.
 */
final class Rows {
    private Rows() {}

    static void scale(double[] row, double factor) {
        for (int h = 0; h < row.length; h++) {
            row[h] *= factor;
        }
    }

    static void multiply(double[] row, double[] factors) {
        for (int h = 0; h < row.length; h++) {
            row[h] *= factors[h];
        }
    }

    static void add(double[] sum, double[] row) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += row[h];
        }
    }

    static void add(double[] sum, double x, double[] row) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += x * row[h];
        }
    }

    static void add(double[] sum, double x0, double[] row0, double x1, double[] row1) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += x0 * row0[h] + x1 * row1[h];
        }
    }

    static void add(double[] sum, double x0, double[] row0, double x1, double[] row1, double x2, double[] row2) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += x0 * row0[h] + (x1 * row1[h] + x2 * row2[h]);
        }
    }

    static void add(
            double[] sum,
            double x0,
            double[] row0,
            double x1,
            double[] row1,
            double x2,
            double[] row2,
            double x3,
            double[] row3) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += (x0 * row0[h] + x1 * row1[h]) + (x2 * row2[h] + x3 * row3[h]);
        }
    }

    /** w ← w − amount · sgn(w), with sgn(0) = 0. */
    static void pull(double[] row, double amount) {
        for (int h = 0; h < row.length; h++) {
            row[h] -= amount * Math.signum(row[h]);
        }
    }

    /** v ← μv − decay · w − pull · sgn(w). */
    static void remember(double[] velocity, double mu, double[] row, double decay, double pull) {
        for (int h = 0; h < velocity.length; h++) {
            velocity[h] = mu * velocity[h] - decay * row[h] - pull * Math.signum(row[h]);
        }
    }

    /** Σ_h a_h b_h, in four sums that do not wait for one another; the length is a multiple of 4. */
    static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int h = 0; h < a.length; h += 4) {
            s0 += a[h] * b[h];
            s1 += a[h + 1] * b[h + 1];
            s2 += a[h + 2] * b[h + 2];
            s3 += a[h + 3] * b[h + 3];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
