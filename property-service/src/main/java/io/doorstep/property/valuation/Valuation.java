package io.doorstep.property.valuation;

import io.doorstep.property.listing.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What a home would sell or let for, and why.
///
/// @param low eight of ten prices are between it and `high`
/// @param perSquareMetre of the living area, of land of the plot
/// @param considered how many homes said what differences are worth
record Valuation(
        Home home,
        Money estimate,
        Money low,
        Money high,
        Money perSquareMetre,
        Confidence confidence,
        int considered,
        Instant asOf,
        Comparables comparables) {

    /// With fewer prices there is no estimate.
    static final int FEWEST = 5;

    /// More would say that it is known better than it is.
    private static final int DIGITS = 3;

    /// @param evidence at least [#FEWEST] prices in one currency, in any order
    static Valuation by(List<Evidence> evidence, Home home, String currency, Instant asOf) {
        List<Evidence> sorted = evidence.stream()
                .sorted(Comparator.comparing(one -> one.listing().id().value()))
                .toList();
        Worth worth = LearnWorth.learn(home, sorted);
        Reconcile reconcile = new Reconcile(home, sorted, worth);
        Comparables comparables = new Comparables(reconcile.comparables().stream()
                .map(chosen -> {
                    Evidence one = sorted.get(chosen.evidence());
                    List<Adjustment> adjustments = Adjustment.of(home, one, worth, chosen.evidence(), currency);
                    return AdjustedComparable.of(one, adjustments, currency, chosen.weight());
                })
                .toList());
        double estimate = comparables.weightedPrice();
        double band = reconcile.band();
        return new Valuation(
                home,
                rounded(estimate, currency),
                rounded(estimate * Math.exp(-band), currency),
                rounded(estimate * Math.exp(band), currency),
                rounded(estimate / home.requiredSize(), currency),
                Confidence.of(comparables, band, sorted.size()),
                sorted.size(),
                asOf,
                comparables);
    }

    private static Money rounded(double amount, String currency) {
        return new Money(Rounding.significant(amount, DIGITS), currency);
    }
}
