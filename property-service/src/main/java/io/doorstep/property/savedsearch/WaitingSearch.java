package io.doorstep.property.savedsearch;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A saved search as far as telling its client needs it.
record WaitingSearch(
        UUID id,
        Client client,
        String name,
        AlertFrequency frequency,
        @Nullable String zone,
        boolean askedByClient) {

    ZoneId zoneOr(ZoneId other) {
        return zone == null ? other : ZoneId.of(zone);
    }
}
