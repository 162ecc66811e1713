package io.doorstep.leadcrm.duplicate.likeness;

import java.util.Comparator;
import java.util.List;

/// How probable it is that two descriptions are of one person.
///
/// @param score per cent, rounded down
/// @param reasons each with its weight in bits, the heaviest first
public record Likeness(int score, List<String> reasons) {

    static Likeness of(double prior, List<Evidence> evidence) {
        double bits = prior + evidence.stream().mapToDouble(Evidence::bits).sum();
        return new Likeness(
                (int) (100 / (1 + Math.pow(2, -bits))),
                evidence.stream()
                        .sorted(Comparator.comparingDouble((Evidence found) -> -Math.abs(found.bits())))
                        .map(Evidence::inWords)
                        .toList());
    }
}
