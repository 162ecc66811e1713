package io.doorstep.billing.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// An event whose quantity adds to a day.
record MeteredEvent(UUID id, Metric metric, Instant at, long quantity) {

    LocalDate day() {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
