package io.doorstep.property.listing.web;

import io.doorstep.property.fairhousing.Finding;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A listing as a client reads it.
///
/// @param firstListedAt when the public saw it first
/// @param listedSince absent while it is not on offer
/// @param textWarnings of a text that was just published: phrases at which a person should look
record ListingResponse(
        UUID id,
        String reference,
        String title,
        @Nullable String description,
        ListingStatus status,
        ListingType type,
        ListingPurpose purpose,
        @Nullable PriceField price,
        @Nullable Integer bedrooms,
        @Nullable Double bathrooms,
        @Nullable Double livingArea,
        @Nullable Double lotArea,
        @Nullable Integer yearBuilt,
        AddressField address,
        @Nullable PointField location,
        List<String> features,
        List<MediaField> media,
        Map<String, Object> customFields,
        @Nullable Instant firstListedAt,
        @Nullable Instant listedSince,
        Instant createdAt,
        Instant updatedAt,
        int version,
        @Nullable List<Finding> textWarnings) {

    static ListingResponse of(ListingSnapshot listing) {
        return of(listing, List.of());
    }

    static ListingResponse of(ListingSnapshot listing, List<Finding> warnings) {
        ListingFacts facts = listing.facts();
        return new ListingResponse(
                listing.id().value(),
                listing.reference(),
                listing.title(),
                facts.description(),
                listing.status(),
                listing.type(),
                listing.purpose(),
                facts.price() == null ? null : PriceField.of(facts.price()),
                facts.bedrooms(),
                facts.bathrooms(),
                facts.livingArea(),
                facts.lotArea(),
                facts.yearBuilt(),
                AddressField.of(facts.address()),
                facts.location() == null ? null : PointField.of(facts.location()),
                listing.features(),
                listing.media().stream().map(MediaField::of).toList(),
                facts.customFields(),
                listing.market().firstListedAt(),
                listing.market().listedSince(),
                listing.createdAt(),
                listing.updatedAt(),
                listing.version(),
                warnings.isEmpty() ? null : warnings);
    }
}
