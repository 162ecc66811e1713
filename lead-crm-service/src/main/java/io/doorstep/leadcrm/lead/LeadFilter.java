package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.pipeline.LeadStage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which leads a list is to hold; absent fields do not narrow it.
///
/// @param q an e-mail address, a phone number, or the beginning of a name
/// @param capturedTo exclusive
public record LeadFilter(
        @Nullable LeadStage stage,
        @Nullable String source,
        @Nullable UUID assigneeId,
        @Nullable String tag,
        @Nullable String q,
        @Nullable Integer minScore,
        @Nullable Instant capturedFrom,
        @Nullable Instant capturedTo) {}
