package io.doorstep.campaign.sequence.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record SequenceMovedV1(
        UUID sequenceId,
        UUID contactId,
        UUID enrolmentId,
        @Nullable String reason,
        Instant occurredAt) {}
