package io.doorstep.property.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.doorstep.property.link.SignedLinks.Named;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.portal.FeedOutcome.BeingMade;
import io.doorstep.property.portal.FeedOutcome.Made;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOutFeedTests {

    private static final UUID PORTAL = UUID.randomUUID();

    private final PortalAddresses addresses = mock();
    private final Portals portals = mock();
    private final MakeFeed makeFeed = mock();
    private final HandOutFeed handOutFeed = new HandOutFeed(
            addresses, portals, mock(ListingChanges.class), makeFeed, () -> Instant.parse("2026-03-02T09:00:00Z"));

    @BeforeEach
    void knowOnePortal() {
        when(addresses.verify("address")).thenReturn(Optional.of(new Named(UUID.randomUUID(), PORTAL, 1)));
        when(portals.find(PORTAL))
                .thenReturn(Optional.of(new Portal(
                        PORTAL,
                        new PortalDraft("Homes", PortalFormat.CSV, Selection.ALL, null, Set.of(), true, false),
                        Instant.EPOCH)));
    }

    @Test
    void aPortalThatAsksAgainWhileItsFeedIsMadeWaits() throws IOException {
        AtomicReference<FeedOutcome> meanwhile = new AtomicReference<>();
        when(makeFeed.write(any(), any())).thenAnswer(_ -> {
            meanwhile.set(handOutFeed.handOut("address", null));
            return 0;
        });

        Files.delete(((Made) handOutFeed.handOut("address", null)).file());

        assertThat(meanwhile.get()).isInstanceOf(BeingMade.class);
    }

    @Test
    void aFeedThatBreaksIsNotHandedOutAndIsMadeAgainTheNextTime() throws IOException {
        when(makeFeed.write(any(), any()))
                .thenThrow(new IOException("disk full"))
                .thenReturn(0);

        assertThatThrownBy(() -> handOutFeed.handOut("address", null)).isInstanceOf(UncheckedIOException.class);

        Made made = (Made) handOutFeed.handOut("address", null);
        Files.delete(made.file());
    }
}
