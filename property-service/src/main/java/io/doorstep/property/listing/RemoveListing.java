package io.doorstep.property.listing;

import io.doorstep.kit.audit.Audit;
import io.doorstep.property.listing.ListingOutcome.Absent;
import io.doorstep.property.listing.ListingOutcome.Outdated;
import io.doorstep.property.listing.ListingOutcome.Stored;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Deletes a listing for good.
@Service
public class RemoveListing {

    private final Listings listings;
    private final ListingNews news;
    private final Audit audit;

    RemoveListing(Listings listings, ListingNews news, Audit audit) {
        this.listings = listings;
        this.news = news;
        this.audit = audit;
    }

    /// @param version the version that was meant; null for whichever it is
    @Transactional
    public ListingOutcome remove(ListingId id, @Nullable Integer version) {
        Listing listing = listings.find(id.value()).orElse(null);
        if (listing == null) {
            return new Absent(id);
        }
        if (version != null && listing.version() != version) {
            return new Outdated(listing.version());
        }
        ListingSnapshot last = listing.snapshot();
        listings.delete(listing);
        listings.flush();
        news.tellDeleted(last);
        news.tellWritten();
        audit.record("delete", "Listing", id, Map.of("reference", last.reference(), "title", last.title()));
        return new Stored(last);
    }
}
