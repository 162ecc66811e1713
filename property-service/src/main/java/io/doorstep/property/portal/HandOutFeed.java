package io.doorstep.property.portal;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.link.SignedLinks.Named;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.portal.FeedOutcome.BeingMade;
import io.doorstep.property.portal.FeedOutcome.Made;
import io.doorstep.property.portal.FeedOutcome.NoSuchFeed;
import io.doorstep.property.portal.FeedOutcome.NothingNew;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands out the feed of a portal.
///
/// A feed is made whole before its first byte leaves, so that a portal never takes a part for all that is on offer,
/// and a slow one holds nothing of the database.
@Component
class HandOutFeed {

    private final PortalAddresses addresses;
    private final Portals portals;
    private final ListingChanges changes;
    private final MakeFeed makeFeed;
    private final InstantSource clock;
    private final Set<UUID> beingMade = ConcurrentHashMap.newKeySet();

    HandOutFeed(
            PortalAddresses addresses,
            Portals portals,
            ListingChanges changes,
            MakeFeed makeFeed,
            InstantSource clock) {
        this.addresses = addresses;
        this.portals = portals;
        this.changes = changes;
        this.makeFeed = makeFeed;
        this.clock = clock;
    }

    /// @param address its last part
    /// @param known the tag of the feed that the portal has
    FeedOutcome handOut(String address, @Nullable String known) {
        Named named = addresses.verify(address).orElse(null);
        return named == null
                ? new NoSuchFeed()
                : Tenancy.callAs(named.tenantId(), () -> handOut(named.id(), named.turn(), FeedTag.read(known)));
    }

    private FeedOutcome handOut(UUID id, int turn, @Nullable FeedTag known) {
        Portal portal =
                portals.find(id).filter(found -> found.addressTurn() == turn).orElse(null);
        if (portal == null) {
            return new NoSuchFeed();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (known != null && known.isOf(portal.revision(), today) && changes.isStillAt(known.mark())) {
            portals.noteRead(id, clock.instant(), null);
            return new NothingNew(known.text());
        }
        if (!beingMade.add(id)) {
            return new BeingMade();
        }
        try {
            return make(portal, new FeedTag(changes.mark(), portal.revision(), today));
        } catch (IOException broken) {
            throw new UncheckedIOException("The feed of a portal could not be written", broken);
        } finally {
            beingMade.remove(id);
        }
    }

    private FeedOutcome make(Portal portal, FeedTag tag) throws IOException {
        Path file = Files.createTempFile("doorstep-feed", "." + portal.format().extension());
        int listings;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            listings = makeFeed.write(portal, out);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        portals.noteRead(portal.id(), clock.instant(), listings);
        return new Made(file, portal.format(), tag.text());
    }
}
