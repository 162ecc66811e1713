package io.doorstep.leadcrm.lead;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which leads a list is to hold; absent fields do not narrow it.
///
/// @param pipeline the key of the pipeline they are in
/// @param stage the key of their stage
/// @param q an e-mail address, a phone number, or the beginning of a name
/// @param capturedTo exclusive
/// @param open whether it is neither won nor lost; open leads, the highest score first, are what to work next
public record LeadFilter(
        @Nullable String pipeline,
        @Nullable String stage,
        @Nullable String source,
        @Nullable UUID assigneeId,
        @Nullable String tag,
        @Nullable String q,
        @Nullable Integer minScore,
        @Nullable Instant capturedFrom,
        @Nullable Instant capturedTo,
        @Nullable Boolean open) {}
