package io.doorstep.property.valuation;

import io.doorstep.property.listing.Money;
import java.util.ArrayList;
import java.util.List;

/// What a comparable's price is put right by for one difference.
///
/// @param aspect for machines: `livingArea`, `lotArea`, `bedrooms`, `bathrooms`, `yearBuilt`, `time`, `feature`
/// @param text in what the comparable differs, such as «1 bedroom fewer»
/// @param amount to be added to its price; below zero where the comparable has more
record Adjustment(String aspect, String text, Money amount) {

    private static final int DIGITS = 4;

    /// Each difference gets its share of the whole, whatever the order in which one looks at them: corrections
    /// multiply, and the logarithmic mean of the price before and after turns them into amounts that add up.
    static List<Adjustment> of(Home home, Evidence evidence, Worth worth, int place, String currency) {
        double whole = worth.correction(place);
        double mean = evidence.amount() * (Math.abs(whole) < 1e-9 ? 1 : Math.expm1(whole) / whole);
        List<Adjustment> adjustments = new ArrayList<>();
        for (int j = 0; j < worth.aspects().size(); j++) {
            Aspect aspect = worth.aspects().get(j);
            long amount = Rounding.to(worth.correction(place, j) * mean, Rounding.coin(evidence.amount(), DIGITS));
            if (amount != 0) {
                adjustments.add(new Adjustment(
                        aspect.code(),
                        aspect.difference(evidence.home(), evidence.yearsAgo(), home),
                        new Money(amount, currency)));
            }
        }
        return adjustments;
    }
}
