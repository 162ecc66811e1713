package io.doorstep.property.listing;

import io.doorstep.kit.ids.Ids;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes many listings at once by their reference: makes those that are new, changes those that differ.
@Service
public class UpsertListings {

    private final Listings listings;
    private final EntityManager entities;
    private final Plots plots;
    private final ListingNews news;
    private final Ids ids;
    private final InstantSource clock;

    UpsertListings(
            Listings listings, EntityManager entities, Plots plots, ListingNews news, Ids ids, InstantSource clock) {
        this.listings = listings;
        this.entities = entities;
        this.plots = plots;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// A listing to be.
    ///
    /// @param status absent leaves an existing listing where it is, and publishes a new one
    /// @param leaveIfOlderThan listings made before stay as they are, since a later word on them follows
    public record Wanted(
            ListingFacts facts,
            @Nullable ListingStatus status,
            @Nullable Instant leaveIfOlderThan) {}

    /// How one of them ended.
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /// The status that it is in does not lead to the wanted one.
        ILLEGAL_MOVE,
        /// It does not say what a published listing must.
        INCOMPLETE,
        /// The plan has no room for another listing in use.
        NO_PLOT_LEFT
    }

    /// @param wanted each with a reference, none twice
    /// @return in the order of what was wanted
    @Transactional
    public List<Result> upsert(List<Wanted> wanted) {
        return run(wanted, true);
    }

    /// What [#upsert] would answer, with nothing written.
    @Transactional(readOnly = true)
    public List<Result> tryOut(List<Wanted> wanted) {
        return run(wanted, false);
    }

    private List<Result> run(List<Wanted> wanted, boolean write) {
        Map<String, Listing> existing = new HashMap<>();
        listings.listByReferences(wanted.stream().map(UpsertListings::reference).toList())
                .forEach(listing -> existing.put(listing.reference(), listing));
        List<Result> results = new ArrayList<>();
        List<Runnable> tellings = new ArrayList<>();
        PlotRoom room = plots.room();
        for (Wanted one : wanted) {
            Listing listing = existing.get(reference(one));
            results.add(
                    listing == null ? create(one, room, write, tellings) : change(listing, one, room, write, tellings));
        }
        if (write) {
            entities.flush();
            tellings.forEach(Runnable::run);
            news.tellWritten();
        }
        entities.clear();
        return results;
    }

    private Result create(Wanted wanted, PlotRoom room, boolean write, List<Runnable> tellings) {
        ListingStatus status = Objects.requireNonNullElse(wanted.status(), ListingStatus.PUBLISHED);
        if (!status.canBegin()) {
            return Result.ILLEGAL_MOVE;
        }
        if (!Publishable.missing(wanted.facts(), status).isEmpty()) {
            return Result.INCOMPLETE;
        }
        if (!room.move(false, status.takesPlot())) {
            return Result.NO_PLOT_LEFT;
        }
        if (write) {
            var listing = new Listing(new ListingId(ids.next()), status, wanted.facts(), clock.instant());
            entities.persist(listing);
            tellings.add(() -> news.tellAdded(listing.snapshot()));
        }
        return Result.CREATED;
    }

    private Result change(Listing listing, Wanted wanted, PlotRoom room, boolean write, List<Runnable> tellings) {
        ListingSnapshot before = listing.snapshot();
        ListingFacts facts = before.facts().overlaidWith(wanted.facts());
        ListingStatus status = Objects.requireNonNullElse(wanted.status(), before.status());
        if (!before.status().canMoveTo(status)) {
            return Result.ILLEGAL_MOVE;
        }
        boolean left = wanted.leaveIfOlderThan() != null && before.createdAt().isBefore(wanted.leaveIfOlderThan());
        if (left || (before.facts().equals(facts) && before.status() == status)) {
            return Result.UNCHANGED;
        }
        if (!Publishable.missing(facts, status).isEmpty()) {
            return Result.INCOMPLETE;
        }
        if (!room.move(before.status().takesPlot(), status.takesPlot())) {
            return Result.NO_PLOT_LEFT;
        }
        if (write) {
            Instant now = clock.instant();
            listing.describeAs(facts, now);
            listing.moveTo(status, now);
            tellings.add(() -> news.tellChanged(before, listing.snapshot()));
        }
        return Result.UPDATED;
    }

    private static String reference(Wanted wanted) {
        return Objects.requireNonNull(wanted.facts().reference(), "Listings are upserted by their reference");
    }
}
