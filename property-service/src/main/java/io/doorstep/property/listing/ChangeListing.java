package io.doorstep.property.listing;

import io.doorstep.kit.audit.Audit;
import io.doorstep.property.allowance.PlotRoom;
import io.doorstep.property.allowance.Plots;
import io.doorstep.property.listing.ListingOutcome.Absent;
import io.doorstep.property.listing.ListingOutcome.IllegalMove;
import io.doorstep.property.listing.ListingOutcome.Outdated;
import io.doorstep.property.listing.ListingOutcome.PlotLimitReached;
import io.doorstep.property.listing.ListingOutcome.ReferenceTaken;
import io.doorstep.property.listing.ListingOutcome.Stored;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is said about a listing, or how far along it is.
@Service
public class ChangeListing {

    private final Listings listings;
    private final ListingRules rules;
    private final Plots plots;
    private final ListingNews news;
    private final InstantSource clock;
    private final Audit audit;

    ChangeListing(
            Listings listings, ListingRules rules, Plots plots, ListingNews news, InstantSource clock, Audit audit) {
        this.listings = listings;
        this.rules = rules;
        this.plots = plots;
        this.news = news;
        this.clock = clock;
        this.audit = audit;
    }

    /// @param version the version that the change was made on
    @Transactional
    public ListingOutcome change(ListingId id, int version, ListingFacts facts, ListingStatus status) {
        Listing listing = listings.find(id.value()).orElse(null);
        if (listing == null) {
            return new Absent(id);
        }
        if (listing.version() != version) {
            return new Outdated(listing.version());
        }
        return refusal(listing, facts, status).orElseGet(() -> write(listing, facts, status));
    }

    private Optional<ListingOutcome> refusal(Listing listing, ListingFacts facts, ListingStatus status) {
        if (!listing.status().canMoveTo(status)) {
            return Optional.of(
                    new IllegalMove(listing.status(), status, listing.status().listNexts()));
        }
        return rules.refusal(listing.snapshot(), facts, status, rules.defined())
                .<ListingOutcome>map(refusal -> refusal)
                .or(() -> takenReference(listing, facts))
                .or(() -> plotRefusal(listing.status(), status));
    }

    private Optional<ListingOutcome> takenReference(Listing listing, ListingFacts facts) {
        if (facts.reference() == null || facts.reference().equals(listing.reference())) {
            return Optional.empty();
        }
        return listings.findByReference(facts.reference())
                .map(holder -> new ReferenceTaken(holder.reference(), new ListingId(holder.id())));
    }

    private Optional<ListingOutcome> plotRefusal(ListingStatus before, ListingStatus after) {
        if (before.takesPlot() || !after.takesPlot()) {
            return Optional.empty();
        }
        PlotRoom room = plots.room();
        return room.move(false, true) ? Optional.empty() : Optional.of(new PlotLimitReached(room.limit(), room.used()));
    }

    private ListingOutcome write(Listing listing, ListingFacts facts, ListingStatus status) {
        ListingSnapshot before = listing.snapshot();
        if (!before.facts().equals(facts)) {
            listing.describeAs(facts, clock.instant());
        }
        if (before.status() != status) {
            listing.moveTo(status, clock.instant());
        }
        ListingSnapshot after = listings.saveAndFlush(listing).snapshot();
        if (after.version() != before.version()) {
            news.tellChanged(before, after);
            news.tellWritten();
            audit.record(
                    "update",
                    "Listing",
                    after.id(),
                    Map.of("status", after.status(), "facts", FactsCompared.changed(before.facts(), after.facts())));
        }
        return new Stored(after);
    }
}
