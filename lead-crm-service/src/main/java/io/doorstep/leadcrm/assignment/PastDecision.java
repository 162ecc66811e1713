package io.doorstep.leadcrm.assignment;

import io.doorstep.leadcrm.assignment.engine.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was decided about who has a lead.
///
/// @param assigneeId whom it is about; absent when nobody got the lead
/// @param assigneeName absent also when they are not known any more
/// @param actorId who decided; absent when the rules or time did
/// @param policyVersion under which rules; absent when none were asked
/// @param steps the rules in the order in which they were tried
public record PastDecision(
        UUID id,
        DecisionKind kind,
        String reason,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable UUID pondId,
        @Nullable UUID actorId,
        @Nullable Integer policyVersion,
        List<Step> steps,
        Instant decidedAt) {}
