package io.doorstep.campaign.sequence;

import java.time.Instant;
import java.util.UUID;

/// A contact is out of a sequence: through to its end, or before.
public record SequenceLeft(UUID enrolmentId, UUID sequenceId, UUID contactId, String reason, Instant at) {}
