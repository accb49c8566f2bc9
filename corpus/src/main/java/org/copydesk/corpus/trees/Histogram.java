package org.copydesk.corpus.trees;

/// The gradients of a node's rows, added up by feature and bin, and the best place to part them.
final class Histogram {

    private static final int CELL = 2;
    private static final int STRIDE = Bins.MOST * CELL;

    /// By feature and bin: the sum of the gradients, then of the curvatures.
    private final double[] sums;

    /// A way to part a node.
    ///
    /// @param gain how much better the parts do than the whole; 0 if there is no way
    /// @param feature which feature parts
    /// @param bin the last bin that goes left
    record Cut(double gain, int feature, int bin) {
        static final Cut NONE = new Cut(0, 0, 0);
    }

    Histogram(int features) {
        sums = new double[features * STRIDE];
    }

    /// Adds up rows.
    ///
    /// @param rows their numbers, from `from` to before `to`
    /// @param gradients by row number: gradient, curvature
    void add(Bins bins, boolean[] asked, int[] rows, int from, int to, float[] gradients) {
        for (int f = 0; f < bins.features(); f++) {
            if (asked[f]) {
                byte[] column = bins.of(f);
                int base = f * STRIDE;
                for (int i = from; i < to; i++) {
                    int row = rows[i];
                    int cell = base + column[row] * CELL;
                    sums[cell] += gradients[row * CELL];
                    sums[cell + 1] += gradients[row * CELL + 1];
                }
            }
        }
    }

    /// What is left of this when a part is taken out.
    Histogram without(Histogram part) {
        Histogram rest = new Histogram(sums.length / STRIDE);
        for (int i = 0; i < sums.length; i++) {
            rest.sums[i] = sums[i] - part.sums[i];
        }
        return rest;
    }

    Cut best(Bins bins, boolean[] asked, double gradient, double curvature, BoostingSettings settings) {
        Cut best = Cut.NONE;
        double whole = gradient * gradient / (curvature + settings.pull());
        double least = Math.max(1e-6, settings.leastCurve());
        for (int f = 0; f < bins.features(); f++) {
            double left = 0;
            double leftCurve = 0;
            for (int bin = 0; asked[f] && bin + 1 < bins.count(f); bin++) {
                int cell = f * STRIDE + bin * CELL;
                left += sums[cell];
                leftCurve += sums[cell + 1];
                double right = gradient - left;
                double rightCurve = curvature - leftCurve;
                if (leftCurve >= least && rightCurve >= least) {
                    double gain = left * left / (leftCurve + settings.pull())
                            + right * right / (rightCurve + settings.pull())
                            - whole;
                    if (gain > best.gain() + 1e-9) {
                        best = new Cut(gain, f, bin);
                    }
                }
            }
        }
        return best;
    }
}
