package io.doorstep.property.search.web;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.property.search.FindSimilar.Similar;
import io.doorstep.property.search.FitReasons;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.ListingFilter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A listing as an assistant is told of it: what a prompt or a card needs, and no more than they hold.
///
/// @param text the facts in a few sentences, to be quoted
/// @param features with those that they imply
/// @param picture absent when there is none to show
/// @param reasons which of the wishes it fulfils, or in what it is like the one that was asked about
record Brief(
        UUID id,
        String reference,
        String title,
        String text,
        ListingType type,
        ListingPurpose purpose,
        @Nullable Money price,
        @Nullable Integer bedrooms,
        @Nullable Double bathrooms,
        @Nullable Double livingArea,
        @Nullable Double lotArea,
        @Nullable Integer yearBuilt,
        Address address,
        List<String> features,
        @Nullable String description,
        @Nullable CardPicture picture,
        List<Reason> reasons) {

    private static final int MOST_FEATURES = 30;
    private static final int MOST_REASONS = 12;
    private static final int LONGEST_DESCRIPTION = 500;

    /// @param code for machines, such as `bedrooms` or `distance`
    /// @param text for people
    record Reason(String code, String text) {}

    static Brief of(ListingSnapshot listing, ListingFilter wishes) {
        return of(
                listing,
                FitReasons.of(listing, wishes).stream()
                        .map(reason -> new Reason(reason.code(), reason.text()))
                        .toList());
    }

    static Brief of(Similar similar) {
        return of(
                similar.listing(),
                similar.reasons().stream()
                        .map(reason -> new Reason(reason.code(), reason.text()))
                        .toList());
    }

    private static Brief of(ListingSnapshot listing, List<Reason> reasons) {
        ListingFacts facts = listing.facts();
        return new Brief(
                listing.id().value(),
                listing.reference(),
                listing.title(),
                ListingText.of(listing),
                listing.type(),
                listing.purpose(),
                facts.price(),
                facts.bedrooms(),
                facts.bathrooms(),
                facts.livingArea(),
                facts.lotArea(),
                facts.yearBuilt(),
                facts.address(),
                FeatureNames.withImplied(listing.features()).stream()
                        .limit(MOST_FEATURES)
                        .toList(),
                ListingText.shortened(facts.description(), LONGEST_DESCRIPTION),
                CardPicture.find(listing.media()).orElse(null),
                reasons.stream().limit(MOST_REASONS).toList());
    }
}
