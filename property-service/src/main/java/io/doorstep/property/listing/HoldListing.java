package io.doorstep.property.listing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Holds a listing until the transaction ends, so that two who change what belongs to it do so one after the other.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HoldListing {

    private final Listings listings;

    HoldListing(Listings listings) {
        this.listings = listings;
    }

    /// @return whether there is such a listing
    public boolean hold(ListingId id) {
        return listings.findAndHold(id.value()).isPresent();
    }
}
