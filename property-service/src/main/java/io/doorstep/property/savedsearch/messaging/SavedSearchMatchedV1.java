package io.doorstep.property.savedsearch.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.property.savedsearch.AlertChannel;
import io.doorstep.property.savedsearch.AlertFrequency;
import io.doorstep.property.savedsearch.AlertKind;
import io.doorstep.property.savedsearch.AlertTold;
import io.doorstep.property.savedsearch.Client;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `saved-search.matched` on the wire.
record SavedSearchMatchedV1(
        Client.Kind clientKind,
        UUID clientId,
        AlertChannel channel,
        AlertFrequency frequency,
        boolean askedByClient,
        List<AlertTold.Search> searches,
        List<FoundV1> listings,
        int more,
        String stopUrl,
        Instant occurredAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundV1(
            AlertKind kind,
            UUID listingId,
            String reference,
            String title,
            ListingType type,
            ListingPurpose purpose,
            @Nullable Money price,
            @Nullable Money oldPrice) {

        static FoundV1 of(AlertTold.Found found) {
            ListingSnapshot listing = found.listing();
            return new FoundV1(
                    found.kind(),
                    listing.id().value(),
                    listing.reference(),
                    listing.title(),
                    listing.type(),
                    listing.purpose(),
                    listing.facts().price(),
                    found.oldPrice());
        }
    }
}
