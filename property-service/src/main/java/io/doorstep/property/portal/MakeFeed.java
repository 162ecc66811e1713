package io.doorstep.property.portal;

import static java.util.stream.Collectors.groupingBy;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.link.PublicSite;
import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.HistoryEntry;
import io.doorstep.property.listing.ListListings;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingHistory;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingOrder;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Writes the whole feed of a portal, a stretch of listings at a time, so that neither memory nor a transaction grows
/// with it.
@Component
class MakeFeed {

    private static final int AT_ONCE = 200;
    private static final ListingOrder ORDER = ListingOrder.OLDEST;

    /// To about a kilometre.
    private static final double HUNDREDTHS = 100;

    private final PortalListings kept;
    private final ListStandings standings;
    private final ListListings listListings;
    private final ListingReader listings;
    private final ListingHistory history;
    private final Renderings renderings;
    private final PublicSite site;

    MakeFeed(
            PortalListings kept,
            ListStandings standings,
            ListListings listListings,
            ListingReader listings,
            ListingHistory history,
            Renderings renderings,
            PublicSite site) {
        this.kept = kept;
        this.standings = standings;
        this.listListings = listListings;
        this.listings = listings;
        this.history = history;
        this.renderings = renderings;
        this.site = site;
    }

    /// @return how many listings it has
    int write(Portal portal, OutputStream out) throws IOException {
        Rendering rendering = renderings.begin(portal.format(), out);
        int written = 0;
        if (!portal.isPaused()) {
            written = portal.selection() == Selection.CHOSEN
                    ? writeChosen(portal, rendering)
                    : writePublished(portal, rendering);
        }
        rendering.finish();
        return written;
    }

    private int writePublished(Portal portal, Rendering rendering) throws IOException {
        int written = 0;
        ListListings.After place = null;
        while (true) {
            List<ListingSnapshot> stretch = listListings.list(ListStandings.published(portal), ORDER, place, AT_ONCE);
            written += write(portal, stretch, rendering);
            if (stretch.size() < AT_ONCE) {
                return written;
            }
            ListingSnapshot last = stretch.getLast();
            place = new ListListings.After(ORDER.keyOf(last), last.id().value());
        }
    }

    /// A few among many are looked up by their ids.
    private int writeChosen(Portal portal, Rendering rendering) throws IOException {
        int written = 0;
        UUID place = Ids.FIRST;
        while (true) {
            List<UUID> chosen = kept.listChosen(portal.id(), place, Limit.of(AT_ONCE));
            written += write(
                    portal,
                    listings.listByIds(chosen.stream().map(ListingId::new).toList()),
                    rendering);
            if (chosen.size() < AT_ONCE) {
                return written;
            }
            place = chosen.getLast();
        }
    }

    private int write(Portal portal, List<ListingSnapshot> stretch, Rendering rendering) throws IOException {
        Map<UUID, PortalListing> known = standings.keptAt(portal.id(), stretch);
        List<ListingSnapshot> shown = stretch.stream()
                .filter(listing -> {
                    PortalListing one = known.get(listing.id().value());
                    return portal.standingOf(listing, one == null ? null : one.choice()) == Standing.SHOWN;
                })
                .toList();
        Map<ListingId, List<HistoryEntry>> turns =
                history.listTurns(shown.stream().map(ListingSnapshot::id).toList()).stream()
                        .collect(groupingBy(HistoryEntry::listing));
        for (ListingSnapshot listing : shown) {
            rendering.write(asShownAt(portal, listing), turns.getOrDefault(listing.id(), List.of()));
        }
        return shown.size();
    }

    /// Without the business's own fields, which are its own, and without the exact place where that is not told.
    private ListingSnapshot asShownAt(Portal portal, ListingSnapshot listing) {
        ListingFacts facts = listing.facts().withCustomFields(Map.of());
        return listing.withPicturesAt(site::whole)
                .withFacts(portal.showsAddress() ? facts : facts.withPlace(about(facts.address()), about(facts)));
    }

    private static Address about(Address address) {
        return new Address(null, address.city(), address.region(), null, address.country());
    }

    private static @Nullable Position about(ListingFacts facts) {
        Position place = facts.location();
        return place == null ? null : new Position(rounded(place.longitude()), rounded(place.latitude()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * HUNDREDTHS) / HUNDREDTHS;
    }
}
