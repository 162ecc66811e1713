package io.doorstep.leadcrm.measurement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lead that something is told of.
///
/// @param clientId as whom the visitor's own page knows them at Google Analytics
record MeasuredLead(
        UUID id,
        UUID personId,
        String source,
        @Nullable String campaign,
        @Nullable String medium,
        @Nullable String clientId,
        Instant capturedAt) {}
