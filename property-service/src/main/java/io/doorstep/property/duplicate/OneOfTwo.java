package io.doorstep.property.duplicate;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A listing as one needs it to compare it with another.
record OneOfTwo(
        UUID id,
        String reference,
        String title,
        ListingStatus status,
        Address address,
        @Nullable Money price) {

    static OneOfTwo of(ListingSnapshot listing) {
        return new OneOfTwo(
                listing.id().value(),
                listing.reference(),
                listing.title(),
                listing.status(),
                listing.facts().address(),
                listing.facts().price());
    }
}
