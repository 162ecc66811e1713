package io.doorstep.property.search.opensearch;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.listing.ListingChanges.Changes;
import io.doorstep.property.listing.ListingChanges.Touched;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.Language;
import io.doorstep.property.search.index.SearchLanguages;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.opensearch.Share.Write;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One tenant's share of the index, which follows that tenant's listings in the database; several instances may do so
/// at once.
///
/// The database says what changed since the place that the index itself names. A write carries the listing's version,
/// so the same news twice, or late, does nothing; the place is moved after what led to it can be found.
final class FollowedShare {

    private static final int PORTION = 500;
    private static final int REMOVED = -1;

    private final SharedIndex index;
    private final Share share;
    private final ListingChanges changes;
    private final ListingReader listings;
    private final SearchLanguages languages;
    private final Ids ids;
    private final ReentrantLock following = new ReentrantLock();

    private volatile Words words;
    private volatile String kind;

    /// What searches look at; absent as long as nothing is there.
    private volatile @Nullable UUID generation;

    private volatile @Nullable Making making;

    /// Since when something else is looked at than before, on the clock of [System#nanoTime()].
    private volatile @Nullable Long turned;

    private Known known = new Known(Ids.FIRST, 0, Map.of());

    /// @param mark where the share will stand when it is made
    /// @param last id of the listing that came in last
    /// @param begun on the clock of [System#nanoTime()]
    private record Making(UUID generation, long mark, UUID last, long begun) {}

    /// How far a generation surely goes, which may be farther than it says, and what of the next stretch is in it
    /// already, by version.
    private record Known(UUID generation, long mark, Map<UUID, Integer> versions) {}

    FollowedShare(
            SharedIndex index,
            Share share,
            ListingChanges changes,
            ListingReader listings,
            SearchLanguages languages,
            Ids ids) {
        this.index = index;
        this.share = share;
        this.changes = changes;
        this.listings = listings;
        this.languages = languages;
        this.ids = ids;
        Language language = languages.current();
        this.words = new Words(language);
        this.kind = language.name();
    }

    Share share() {
        return share;
    }

    Words words() {
        return words;
    }

    @Nullable
    UUID generation() {
        return generation;
    }

    /// Brings in what was committed until now.
    ///
    /// @param patience how long to wait for somebody who is at it already, and how long to make a share anew before
    /// the rest is left to somebody with more time
    IndexState follow(Duration patience) {
        if (!waitForTurn(left(patience))) {
            return unfinished();
        }
        try {
            Place place = share.findPlace().orElse(null);
            generation = place == null ? null : place.generation();
            if (making == null && isToBeMade(place)) {
                index.make();
                making = new Making(ids.next(), changes.mark(), Ids.FIRST, System.nanoTime());
            }
            if (making != null) {
                if (!makeSome(making, place, System.nanoTime() + patience.toNanos())) {
                    return unfinished();
                }
                place = share.findPlace().orElse(null);
            }
            if (place == null) {
                throw new EngineAwayException("What was just made is gone");
            }
            generation = place.generation();
            catchUp(place);
            return IndexState.CURRENT;
        } finally {
            following.unlock();
        }
    }

    private IndexState unfinished() {
        return generation == null ? IndexState.BEING_MADE : IndexState.BEHIND;
    }

    /// For a share that is being made anew nobody waits who comes late.
    private Duration left(Duration patience) {
        Making now = making;
        return now == null ? patience : patience.minusNanos(System.nanoTime() - now.begun());
    }

    private boolean waitForTurn(Duration patience) {
        try {
            return following.tryLock(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Another instance may have heard of another language first.
    private boolean isToBeMade(@Nullable Place place) {
        if (place != null && !place.kind().equals(kind)) {
            Language language = languages.current();
            words = new Words(language);
            kind = language.name();
        }
        return place == null || !place.kind().equals(kind) || place.mark() > changes.mark();
    }

    private void catchUp(Place place) {
        boolean same = known.generation().equals(place.generation());
        long from = same ? Math.max(known.mark(), place.mark()) : place.mark();
        Changes since = changes.since(from);
        Map<UUID, Integer> before = same ? known.versions() : Map.of();
        Map<UUID, Integer> seen = new HashMap<>();
        List<UUID> fresh = new ArrayList<>();
        for (Touched one : since.touched()) {
            int version = one.removed() ? REMOVED : one.version();
            seen.put(one.id(), version);
            if (!Integer.valueOf(version).equals(before.get(one.id()))) {
                fresh.add(one.id());
            }
        }
        for (int at = 0; at < fresh.size(); at += PORTION) {
            share.write(place.generation(), now(fresh.subList(at, Math.min(fresh.size(), at + PORTION))), true);
        }
        known = new Known(place.generation(), since.mark(), seen);
        if (!fresh.isEmpty()) {
            // one who was faster goes as far, or will look from where that one stands
            share.move(place, place.generation(), since.mark(), place.kind());
        }
    }

    private List<Write> now(List<UUID> ids) {
        Map<UUID, ListingSnapshot> there = new HashMap<>();
        listings.listByIds(ids.stream().map(ListingId::new).toList())
                .forEach(listing -> there.put(listing.id().value(), listing));
        return ids.stream()
                .map(id -> {
                    ListingSnapshot listing = there.get(id);
                    return listing == null ? Write.removal(id) : write(listing);
                })
                .toList();
    }

    private Write write(ListingSnapshot listing) {
        return new Write(listing.id().value(), listing.version(), ListingFields.of(listing, words));
    }

    /// What was there is searched until all of the new is in.
    ///
    /// @return whether all is in
    private boolean makeSome(Making at, @Nullable Place before, long until) {
        UUID last = at.last();
        List<ListingSnapshot> portion = changes.listAll(last, PORTION);
        while (!portion.isEmpty()) {
            share.write(at.generation(), portion.stream().map(this::write).toList(), false);
            last = portion.getLast().id().value();
            making = new Making(at.generation(), at.mark(), last, at.begun());
            if (System.nanoTime() > until) {
                return false;
            }
            portion = changes.listAll(last, PORTION);
        }
        share.show();
        turnTo(at, before);
        making = null;
        turned = System.nanoTime();
        return true;
    }

    /// When another instance made it as well, the first one stays.
    private void turnTo(Making made, @Nullable Place before) {
        Place place = before;
        while (!share.move(place, made.generation(), made.mark(), kind)) {
            place = share.findPlace().orElse(null);
            boolean isOthers =
                    place != null && !(before != null && place.generation().equals(before.generation()));
            if (isOthers) {
                return;
            }
        }
    }

    /// Takes out what older makings left, when nobody can be looking at it any more.
    void sweep(Duration after) {
        UUID current = generation;
        Long since = turned;
        if (current != null && since != null && System.nanoTime() - since >= after.toNanos()) {
            share.removeAllBut(current);
            turned = null;
        }
    }
}
