package io.doorstep.property.listing;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.property.allowance.PlotRoom;
import io.doorstep.property.allowance.Plots;
import io.doorstep.property.listing.ListingOutcome.IllegalMove;
import io.doorstep.property.listing.ListingOutcome.PlotLimitReached;
import io.doorstep.property.listing.ListingOutcome.ReferenceTaken;
import io.doorstep.property.listing.ListingOutcome.Refusal;
import io.doorstep.property.listing.ListingOutcome.Stored;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a new listing in, as a draft or published at once.
@Service
public class AddListing {

    private final Listings listings;
    private final ListingRules rules;
    private final Plots plots;
    private final ListingNews news;
    private final Ids ids;
    private final InstantSource clock;
    private final Audit audit;

    AddListing(
            Listings listings,
            ListingRules rules,
            Plots plots,
            ListingNews news,
            Ids ids,
            InstantSource clock,
            Audit audit) {
        this.listings = listings;
        this.rules = rules;
        this.plots = plots;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public ListingOutcome add(ListingFacts facts, ListingStatus status) {
        if (!status.canBegin()) {
            return new IllegalMove(ListingStatus.DRAFT, status, List.of(ListingStatus.DRAFT, ListingStatus.PUBLISHED));
        }
        Optional<Refusal> refusal = rules.refusal(null, facts, status, rules.defined());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var listing = new Listing(new ListingId(ids.next()), status, facts, clock.instant());
        var holder = listings.findByReference(listing.reference());
        if (holder.isPresent()) {
            return new ReferenceTaken(
                    listing.reference(), new ListingId(holder.get().id()));
        }
        if (status.takesPlot()) {
            PlotRoom room = plots.room();
            if (!room.move(false, true)) {
                return new PlotLimitReached(room.limit(), room.used());
            }
        }
        ListingSnapshot stored = listings.saveAndFlush(listing).snapshot();
        news.tellAdded(stored);
        news.tellWritten();
        audit.record("create", "Listing", stored.id(), Map.of("reference", stored.reference(), "status", status));
        return new Stored(stored);
    }
}
