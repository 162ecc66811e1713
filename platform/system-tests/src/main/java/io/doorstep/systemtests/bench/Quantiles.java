package io.doorstep.systemtests.bench;

import java.util.List;

/// Quantiles of measured values.
final class Quantiles {

    private Quantiles() {}

    /// @param quantile 0 to 1
    static double of(List<Double> values, double quantile) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(quantile * sorted.length) - 1)];
    }
}
