package io.doorstep.property.listing.web;

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
        Instant createdAt,
        Instant updatedAt,
        int version) {

    static ListingResponse of(ListingSnapshot listing) {
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
                facts.media() == null
                        ? List.of()
                        : facts.media().stream().map(MediaField::of).toList(),
                facts.customFields(),
                listing.createdAt(),
                listing.updatedAt(),
                listing.version());
    }
}
