package io.doorstep.billing.usage;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// A member took a seat or left it.
record SeatUse(UUID eventId, UUID userId, boolean taken, Instant at) {

    private static final Set<String> OUTSIDERS = Set.of("client", "marketer");

    /// A buyer or an affiliate works with the business, not in it.
    static boolean needsSeat(Collection<String> roles) {
        return !OUTSIDERS.containsAll(roles) || roles.isEmpty();
    }
}
