package io.doorstep.systemtests.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Paired ratios of one run: their median, with a bootstrap interval of 90 %.
record Ratios(List<Double> values) {

    private static final int RESAMPLES = 10_000;

    double median() {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double low() {
        return bootstrap(0.05);
    }

    double high() {
        return bootstrap(0.95);
    }

    private double bootstrap(double quantile) {
        Random random = new Random(42);
        double[] medians = IntStream.range(0, RESAMPLES)
                .mapToDouble(_ -> median(random.ints(values.size(), 0, values.size())
                        .mapToDouble(values::get)
                        .toArray()))
                .sorted()
                .toArray();
        return medians[(int) (quantile * (RESAMPLES - 1))];
    }

    static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public String toString() {
        return "%.3f [%.3f, %.3f]".formatted(median(), low(), high());
    }
}
