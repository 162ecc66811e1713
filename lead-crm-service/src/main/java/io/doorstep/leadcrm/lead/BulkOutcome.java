package io.doorstep.leadcrm.lead;

import java.util.Map;
import java.util.UUID;

/// Every way in which assigning many leads at once can end.
public sealed interface BulkOutcome {

    /// What became of each lead.
    record Carried(Map<UUID, Ending> endings) implements BulkOutcome {}

    /// Nobody by that id can be given leads; nothing changed.
    record NobodyByThatId(UUID assigneeId) implements BulkOutcome {}

    /// What became of one lead.
    enum Ending {
        ASSIGNED,
        WAITING,
        NOT_FOUND
    }
}
