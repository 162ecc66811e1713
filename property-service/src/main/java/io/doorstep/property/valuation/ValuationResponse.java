package io.doorstep.property.valuation;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a home would sell or let for, and why.
///
/// @param propertyId absent for a home that is no listing
/// @param low eight of ten prices are between it and `high`
/// @param pricePerSquareMetre of the living area, of land of the plot
/// @param unstated fields that would bring it closer
/// @param notice what it is not
record ValuationResponse(
        @Nullable UUID propertyId,
        ListingPurpose purpose,
        Money estimate,
        Money low,
        Money high,
        String currency,
        Money pricePerSquareMetre,
        Reliance confidence,
        List<String> unstated,
        Instant asOf,
        String notice,
        List<ComparableItem> comparables) {

    static final String NOTICE = "An estimate by comparables from this business's own listings. It is no appraisal: "
            + "nobody has seen the home, and its condition is not in it beyond what the listing states.";

    private static final double DAYS_OF_YEAR = 365.25;
    private static final double THOUSANDTHS = 1_000;

    /// How far the estimate can be relied on, and what that is judged by.
    ///
    /// @param considered how many homes said what differences are worth
    /// @param sold how many of the comparables were sold or let; the others are on offer, by what is asked
    /// @param medianDistance of the comparables, metres
    /// @param medianDaysAgo of the comparables' prices; what is asked is asked today
    record Reliance(Confidence level, int considered, int sold, long medianDistance, long medianDaysAgo) {}

    /// A comparable, so that it can be shown to a seller.
    ///
    /// @param at when it was sold or let, or since when it is on offer
    /// @param daysAgo since then
    /// @param distance metres
    /// @param adjustments what differs, and what the price is put right by for it
    /// @param adjustedPrice the price and all adjustments
    /// @param weight how much it counts; all together are about 1
    record ComparableItem(
            UUID propertyId,
            String reference,
            String title,
            Address address,
            ListingType type,
            ListingStatus status,
            Basis basis,
            Money price,
            Instant at,
            long daysAgo,
            long distance,
            List<Adjustment> adjustments,
            Money adjustedPrice,
            double weight) {

        static ComparableItem of(AdjustedComparable comparable, Instant asOf) {
            Evidence evidence = comparable.evidence();
            ListingSnapshot listing = evidence.listing();
            return new ComparableItem(
                    listing.id().value(),
                    listing.reference(),
                    listing.title(),
                    listing.facts().address(),
                    listing.type(),
                    listing.status(),
                    evidence.basis(),
                    comparable.price(),
                    evidence.at(),
                    Math.max(0, Duration.between(evidence.at(), asOf).toDays()),
                    Math.round(evidence.metres()),
                    comparable.adjustments(),
                    comparable.adjusted(),
                    Math.round(comparable.weight() * THOUSANDTHS) / THOUSANDTHS);
        }
    }

    static ValuationResponse of(@Nullable UUID id, Valuation valuation) {
        return new ValuationResponse(
                id,
                valuation.home().purpose(),
                valuation.estimate(),
                valuation.low(),
                valuation.high(),
                valuation.estimate().currency(),
                valuation.perSquareMetre(),
                new Reliance(
                        valuation.confidence(),
                        valuation.considered(),
                        valuation.comparables().sold(),
                        Math.round(valuation.comparables().medianMetres()),
                        Math.round(valuation.comparables().medianYears() * DAYS_OF_YEAR)),
                valuation.home().unstated(),
                valuation.asOf(),
                NOTICE,
                valuation.comparables().list().stream()
                        .map(comparable -> ComparableItem.of(comparable, valuation.asOf()))
                        .toList());
    }
}
