package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead was given to somebody.
public record LeadAssigned(
        LeadId lead,
        PersonId person,
        @Nullable String personName,
        UUID assigneeId,
        String assigneeName,
        String reason,
        Instant assignedAt) {}
