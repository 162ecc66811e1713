package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.lucene.util.SloppyMath;

/// A home whose price is known.
///
/// @param at when it was sold, or since when it is on offer
/// @param yearsAgo since when the price is known; what is asked is known today
/// @param amount of its price, minor units
/// @param metres from the home that is valued
record Evidence(
        ListingSnapshot listing, Home home, Basis basis, Instant at, double yearsAgo, long amount, double metres) {

    private static final double SECONDS_OF_YEAR = 365.25 * 86_400;

    static Evidence sold(ListingSnapshot listing, Instant at, long amount, Home subject, Instant asOf) {
        double years = Math.max(0, Duration.between(at, asOf).toSeconds() / SECONDS_OF_YEAR);
        return new Evidence(
                listing, Home.of(listing), Basis.SOLD, at, years, amount, metres(subject, Home.of(listing)));
    }

    static Evidence asked(ListingSnapshot listing, Instant since, long amount, Home subject) {
        return new Evidence(
                listing, Home.of(listing), Basis.ASKING, since, 0, amount, metres(subject, Home.of(listing)));
    }

    double metresTo(Evidence other) {
        return metres(home, other.home);
    }

    private static double metres(Home one, Home other) {
        Position here = Objects.requireNonNull(one.place(), "What has no place is no evidence");
        Position there = Objects.requireNonNull(other.place(), "What has no place is no evidence");
        return SloppyMath.haversinMeters(here.latitude(), here.longitude(), there.latitude(), there.longitude());
    }
}
