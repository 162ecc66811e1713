package io.doorstep.leadcrm.analytics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that has happened.
///
/// @param detail the stage, source or channel, where there is one
public record Activity(
        UUID id, String event, UUID subjectId, @Nullable String detail, Instant happenedAt) {}
