package io.doorstep.property.portal;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.listing.ListListings;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingOrder;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Tells where listings stand at portals.
@Component
class ListStandings {

    private static final int AT_ONCE = 500;
    private static final int LOOKED_AT = 5_000;
    private static final ListingOrder ORDER = ListingOrder.REFERENCE;

    private final Portals portals;
    private final PortalListings kept;
    private final ListListings listListings;
    private final ListingReader listings;

    ListStandings(Portals portals, PortalListings kept, ListListings listListings, ListingReader listings) {
        this.portals = portals;
        this.kept = kept;
        this.listListings = listListings;
        this.listings = listings;
    }

    /// @param next where to go on; absent at the end. A stretch may be short, or empty, and yet not the last: only so
    ///     many listings are looked at for one
    record Stretch(List<PortalStanding> standings, ListListings.@Nullable After next) {}

    /// Of those that are published, by reference.
    ///
    /// @param wanted all when absent
    /// @return nothing when there is no such portal
    Optional<Stretch> listAt(UUID id, @Nullable Standing wanted, ListListings.@Nullable After after, int limit) {
        return portals.find(id).map(portal -> listAt(portal, wanted, after, limit));
    }

    private Stretch listAt(Portal portal, @Nullable Standing wanted, ListListings.@Nullable After after, int limit) {
        List<PortalStanding> found = new ArrayList<>();
        ListListings.After place = after;
        for (int seen = 0; seen < LOOKED_AT; seen += AT_ONCE) {
            List<ListingSnapshot> published = listListings.list(published(portal), ORDER, place, AT_ONCE);
            Map<UUID, PortalListing> known = keptAt(portal.id(), published);
            for (ListingSnapshot listing : published) {
                if (found.size() == limit) {
                    return new Stretch(found, place);
                }
                place = new ListListings.After(
                        ORDER.keyOf(listing), listing.id().value());
                PortalStanding standing = PortalStanding.of(
                        portal, listing, known.get(listing.id().value()));
                if (wanted == null || standing.standing() == wanted) {
                    found.add(standing);
                }
            }
            if (published.size() < AT_ONCE) {
                return new Stretch(found, null);
            }
        }
        return new Stretch(found, place);
    }

    /// At every portal of the business.
    ///
    /// @return nothing when there is no such listing
    Optional<List<PortalStanding>> listOf(ListingId id) {
        return listings.find(id).map(listing -> {
            List<Portal> all = portals.list(Ids.LAST, Limit.of(KeepPortals.MOST));
            Map<UUID, PortalListing> byPortal = new HashMap<>();
            kept.listOf(id.value(), all.stream().map(Portal::id).toList())
                    .forEach(one -> byPortal.put(one.portalId(), one));
            return all.stream()
                    .map(portal -> PortalStanding.of(portal, listing, byPortal.get(portal.id())))
                    .toList();
        });
    }

    Map<UUID, PortalListing> keptAt(UUID portal, Collection<ListingSnapshot> of) {
        Map<UUID, PortalListing> byListing = new HashMap<>();
        kept.listAt(portal, of.stream().map(listing -> listing.id().value()).toList())
                .forEach(one -> byListing.put(one.listing().value(), one));
        return byListing;
    }

    static ListListings.Filter published(Portal portal) {
        return new ListListings.Filter(
                Set.of(ListingStatus.PUBLISHED), null, portal.purpose(), null, null, null, null, null);
    }
}
