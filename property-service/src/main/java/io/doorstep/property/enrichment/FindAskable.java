package io.doorstep.property.enrichment;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds a listing of which enough is known to ask somebody about it: the street, and the city or the postal code.
/// That is looked at just before the question, as the address may have been changed since.
@Component
class FindAskable {

    private final ListingReader listings;

    FindAskable(ListingReader listings) {
        this.listings = listings;
    }

    Optional<ListingSnapshot> find(UUID listing) {
        return listings.find(new ListingId(listing))
                .filter(found -> isEnough(found.facts().address()));
    }

    private static boolean isEnough(Address address) {
        return address.line1() != null && (address.city() != null || address.postalCode() != null);
    }
}
