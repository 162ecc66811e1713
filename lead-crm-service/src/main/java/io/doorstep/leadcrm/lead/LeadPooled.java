package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead was put where it can be claimed.
///
/// @param formerAssigneeId who had it before; absent when nobody had
public record LeadPooled(
        LeadId lead,
        PersonId person,
        UUID pondId,
        String pondName,
        @Nullable UUID formerAssigneeId,
        String reason,
        Instant pooledAt) {}
