package io.doorstep.property.valuation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The comparables that an estimate is made of.
///
/// @param list the likest first
record Comparables(List<AdjustedComparable> list) {

    int size() {
        return list.size();
    }

    /// How many are known to have been paid for.
    int sold() {
        return (int) list.stream()
                .filter(one -> one.evidence().basis() == Basis.SOLD)
                .count();
    }

    double medianMetres() {
        return median(one -> one.evidence().metres());
    }

    double medianYears() {
        return median(one -> one.evidence().yearsAgo());
    }

    /// In minor units.
    double weightedPrice() {
        return list.stream()
                .mapToDouble(one -> one.weight() * one.adjusted().amount())
                .sum();
    }

    private double median(ToDoubleFunction<AdjustedComparable> measure) {
        double[] sorted = list.stream().mapToDouble(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
