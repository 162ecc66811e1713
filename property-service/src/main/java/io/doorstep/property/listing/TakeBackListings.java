package io.doorstep.property.listing;

import io.doorstep.property.allowance.PlotRoom;
import io.doorstep.property.allowance.Plots;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Undoes what somebody did to many listings at once, where nobody did anything to them since.
@Service
public class TakeBackListings {

    private final Listings listings;
    private final EntityManager entities;
    private final Plots plots;
    private final ListingNews news;
    private final InstantSource clock;

    TakeBackListings(Listings listings, EntityManager entities, Plots plots, ListingNews news, InstantSource clock) {
        this.listings = listings;
        this.entities = entities;
        this.plots = plots;
        this.news = news;
        this.clock = clock;
    }

    /// What a listing was.
    public record Before(ListingFacts facts, ListingStatus status) {}

    /// A listing that was written.
    ///
    /// @param before absent when it was new: it goes
    /// @param version in which it was left
    public record Written(ListingId id, @Nullable Before before, int version) {}

    /// How one of them ended.
    public enum Result {
        TAKEN_BACK,
        GONE,
        /// Somebody has changed it since, so it stays.
        CHANGED_SINCE,
        /// It was in use before, and the plan has no room for another now.
        NO_PLOT_LEFT
    }

    /// @return in the order of what was written
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Result> takeBack(List<Written> written) {
        PlotRoom room = plots.room();
        Map<UUID, Listing> there = new HashMap<>();
        listings.listByIds(written.stream().map(one -> one.id().value()).toList())
                .forEach(listing -> there.put(listing.id(), listing));
        List<Runnable> tellings = new ArrayList<>();
        List<Result> results = written.stream()
                .map(one -> takeBack(there.get(one.id().value()), one, room, tellings))
                .toList();
        entities.flush();
        tellings.forEach(Runnable::run);
        news.tellWritten();
        entities.clear();
        return results;
    }

    private Result takeBack(@Nullable Listing listing, Written written, PlotRoom room, List<Runnable> tellings) {
        if (listing == null) {
            return Result.GONE;
        }
        if (listing.version() != written.version()) {
            return Result.CHANGED_SINCE;
        }
        ListingSnapshot last = listing.snapshot();
        Before before = written.before();
        if (before == null) {
            room.move(last.status().takesPlot(), false);
            entities.remove(listing);
            tellings.add(() -> news.tellDeleted(last));
            return Result.TAKEN_BACK;
        }
        if (!room.move(last.status().takesPlot(), before.status().takesPlot())) {
            return Result.NO_PLOT_LEFT;
        }
        listing.describeAs(before.facts(), clock.instant());
        listing.moveTo(before.status(), clock.instant());
        tellings.add(() -> news.tellChanged(last, listing.snapshot()));
        return Result.TAKEN_BACK;
    }
}
