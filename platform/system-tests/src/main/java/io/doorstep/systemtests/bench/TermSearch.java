package io.doorstep.systemtests.bench;

import java.util.List;
import java.util.random.RandomGenerator;

/// A question of the search benchmark: listings with all of these words, in a box, at a price.
///
/// @param minPrice dollars
/// @param maxPrice dollars
record TermSearch(
        List<String> words, double west, double south, double east, double north, int minPrice, int maxPrice) {

    static final int LIMIT = 20;

    private static final List<Double> WIDTHS = List.of(0.08, 0.15, 0.3, 0.6);

    /// No edge of a box lies where a listing can, so that all sides agree on what is inside.
    private static final double BESIDE = 0.00005;

    /// About what there is: one or two words of a listing, around it, at its price or near it.
    static TermSearch like(DrawnListing listing, RandomGenerator chance) {
        List<String> words = listing.remarks().words();
        int first = chance.nextInt(words.size());
        int second = (first + 1 + chance.nextInt(words.size() - 1)) % words.size();
        double width = WIDTHS.get(chance.nextInt(WIDTHS.size()));
        double west = listing.longitude() - width / 2 + BESIDE;
        double south = listing.latitude() - width / 2 + BESIDE;
        return new TermSearch(
                chance.nextBoolean() ? List.of(words.get(first)) : List.of(words.get(first), words.get(second)),
                west,
                south,
                west + width,
                south + width,
                Math.max(0, listing.price() - chance.nextInt(300_000)),
                listing.price() + chance.nextInt(300_000));
    }
}
