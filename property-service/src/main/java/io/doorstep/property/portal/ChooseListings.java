package io.doorstep.property.portal;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides which listings a portal is given, and keeps what the portal says of them.
@Component
@Transactional
class ChooseListings {

    private final Portals portals;
    private final PortalListings kept;
    private final ListingReader listings;
    private final Ids ids;
    private final InstantSource clock;

    ChooseListings(Portals portals, PortalListings kept, ListingReader listings, Ids ids, InstantSource clock) {
        this.portals = portals;
        this.kept = kept;
        this.listings = listings;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param choice absent to leave them to what the portal is given as a rule
    /// @param wanted some hundreds at most
    /// @return those that there are; nothing at all when there is no such portal
    Optional<Set<ListingId>> choose(UUID portal, @Nullable Choice choice, Set<ListingId> wanted) {
        if (portals.findToChange(portal).isEmpty()) {
            return Optional.empty();
        }
        List<ListingSnapshot> found = listings.listByIds(wanted);
        List<UUID> meant = found.stream().map(listing -> listing.id().value()).toList();
        Map<ListingId, PortalListing> known = new HashMap<>();
        kept.listAt(portal, meant).forEach(one -> known.put(one.listing(), one));
        List<PortalListing> changed = new ArrayList<>();
        for (ListingSnapshot listing : found) {
            PortalListing one = known.computeIfAbsent(listing.id(), id -> new PortalListing(ids.next(), portal, id));
            one.choose(choice);
            changed.add(one);
        }
        kept.saveAll(changed);
        portals.noteOtherFeed(portal);
        return Optional.of(known.keySet());
    }

    /// @return where it stands now; nothing when there is no such portal or listing
    Optional<PortalStanding> report(
            UUID portalId, ListingId listingId, Reported state, @Nullable String reason, @Nullable String url) {
        Optional<Portal> portal = portals.findToChange(portalId);
        Optional<ListingSnapshot> listing = listings.find(listingId);
        if (portal.isEmpty() || listing.isEmpty()) {
            return Optional.empty();
        }
        PortalListing one = kept.listAt(portalId, List.of(listingId.value())).stream()
                .findFirst()
                .orElseGet(() -> new PortalListing(ids.next(), portalId, listingId));
        one.report(state, reason, url, clock.instant());
        return Optional.of(PortalStanding.of(portal.get(), listing.get(), kept.save(one)));
    }
}
