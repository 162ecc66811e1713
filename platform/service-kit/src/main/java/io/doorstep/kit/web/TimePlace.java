package io.doorstep.kit.web;

import io.doorstep.kit.ids.Ids;
import java.time.Instant;
import java.util.UUID;

/// A place in a list that is ordered by time and, within a moment, by id.
public record TimePlace(Instant at, UUID id) {

    /// Before everything, where a list begins that has the oldest first.
    public static final TimePlace EARLIEST = new TimePlace(Instant.EPOCH, Ids.FIRST);

    /// After everything, where a list begins that has the newest first.
    public static final TimePlace LATEST = new TimePlace(Instant.parse("9999-01-01T00:00:00Z"), Ids.LAST);
}
