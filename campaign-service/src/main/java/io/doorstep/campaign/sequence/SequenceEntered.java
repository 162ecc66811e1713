package io.doorstep.campaign.sequence;

import java.time.Instant;
import java.util.UUID;

/// A contact came into a sequence.
public record SequenceEntered(UUID enrolmentId, UUID sequenceId, UUID contactId, Instant at) {}
