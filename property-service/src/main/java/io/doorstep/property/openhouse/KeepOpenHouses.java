package io.doorstep.property.openhouse;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.property.listing.HoldListing;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.openhouse.OpenHouseOutcome.Full;
import io.doorstep.property.openhouse.OpenHouseOutcome.Kept;
import io.doorstep.property.openhouse.OpenHouseOutcome.NoSuchListing;
import io.doorstep.property.openhouse.OpenHouseOutcome.NoSuchOpenHouse;
import io.doorstep.property.openhouse.OpenHouseOutcome.Overlaps;
import io.doorstep.property.openhouse.OpenHouseOutcome.Past;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps when homes are open; one home is open to one company at a time.
@Component
@Transactional
class KeepOpenHouses {

    private static final int MOST = 100;

    private final OpenHouses openHouses;
    private final ListingReader listings;
    private final HoldListing holdListing;
    private final Ids ids;
    private final InstantSource clock;

    KeepOpenHouses(
            OpenHouses openHouses, ListingReader listings, HoldListing holdListing, Ids ids, InstantSource clock) {
        this.openHouses = openHouses;
        this.listings = listings;
        this.holdListing = holdListing;
        this.ids = ids;
        this.clock = clock;
    }

    OpenHouseOutcome add(ListingId listing, OpenHouseDraft draft) {
        if (!holdListing.hold(listing)) {
            return new NoSuchListing(listing.value());
        }
        if (openHouses.countByListingId(listing.value()) >= MOST) {
            return new Full(MOST);
        }
        return keep(new OpenHouse(ids.next(), listing, draft, clock.instant()), draft);
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    OpenHouseOutcome change(UUID id, OpenHouseDraft draft, IntConsumer precondition) {
        OpenHouse openHouse = openHouses.findToChange(id).orElse(null);
        if (openHouse == null) {
            return new NoSuchOpenHouse(id);
        }
        precondition.accept(openHouse.version());
        holdListing.hold(openHouse.listing());
        return keep(openHouse, draft);
    }

    private OpenHouseOutcome keep(OpenHouse openHouse, OpenHouseDraft draft) {
        if (!draft.endsAt().isAfter(clock.instant())) {
            return new Past();
        }
        boolean taken = !draft.cancelled()
                && openHouses.isTaken(openHouse.listing().value(), openHouse.id(), draft.startsAt(), draft.endsAt());
        if (taken) {
            return new Overlaps();
        }
        openHouse.become(draft);
        return new Kept(openHouses.saveAndFlush(openHouse).view());
    }

    /// @return whether there was one
    boolean remove(UUID id, IntConsumer precondition) {
        Optional<OpenHouse> openHouse = openHouses.findToChange(id);
        openHouse.ifPresent(gone -> {
            precondition.accept(gone.version());
            openHouses.delete(gone);
        });
        return openHouse.isPresent();
    }

    @Transactional(readOnly = true)
    Optional<OpenHouseView> find(UUID id) {
        return openHouses.find(id).map(OpenHouse::view);
    }

    /// Of one listing, by time.
    ///
    /// @param statuses in which the listing may be
    /// @return nothing when there is no such listing
    @Transactional(readOnly = true)
    Optional<List<OpenHouseView>> listOf(
            ListingId listing,
            Collection<ListingStatus> statuses,
            Collection<Audience> audiences,
            TimePlace after,
            int limit) {
        return listings.find(listing)
                .filter(found -> statuses.contains(found.status()))
                .map(_ ->
                        openHouses.listOf(listing.value(), audiences, after.at(), after.id(), Limit.of(limit)).stream()
                                .map(OpenHouse::view)
                                .toList());
    }

    /// An open house, and the home that is open.
    record Opening(OpenHouseView openHouse, ListingSnapshot listing) {}

    /// @param next where to go on; absent at the end
    record Stretch(List<Opening> openings, Optional<TimePlace> next) {}

    /// Of all that is on offer, by time. A stretch can be short and yet not the last: homes that are no longer on
    /// offer are left out.
    @Transactional(readOnly = true)
    Stretch listBetween(Collection<Audience> audiences, Instant from, Instant to, TimePlace after, int limit) {
        List<OpenHouse> found =
                openHouses.listBetween(audiences, from, to, after.at(), after.id(), Limit.of(limit + 1));
        List<OpenHouse> kept = found.subList(0, Math.min(limit, found.size()));
        Map<UUID, ListingSnapshot> homes = new HashMap<>();
        listings.listByIds(kept.stream().map(OpenHouse::listing).distinct().toList()).stream()
                .filter(home -> home.status() == ListingStatus.PUBLISHED)
                .forEach(home -> homes.put(home.id().value(), home));
        List<Opening> openings = new ArrayList<>();
        for (OpenHouse one : kept) {
            ListingSnapshot home = homes.get(one.listing().value());
            if (home != null) {
                openings.add(new Opening(one.view(), home));
            }
        }
        Optional<TimePlace> next = found.size() > limit
                ? Optional.of(
                        new TimePlace(kept.getLast().startsAt(), kept.getLast().id()))
                : Optional.empty();
        return new Stretch(openings, next);
    }
}
