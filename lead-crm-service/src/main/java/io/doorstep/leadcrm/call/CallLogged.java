package io.doorstep.leadcrm.call;

import io.doorstep.leadcrm.lead.LeadId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call with the person of a lead is over, and what became of it is known.
///
/// @param seconds how long they spoke
/// @param agentId who spoke for the business
public record CallLogged(
        UUID callId,
        LeadId lead,
        CallDirection direction,
        CallOutcome outcome,
        @Nullable Integer seconds,
        @Nullable UUID agentId,
        Instant startedAt,
        Instant endedAt) {}
