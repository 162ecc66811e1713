package io.doorstep.identity.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request as those may see it who asked for it.
///
/// @param dueAt by when all services are to have answered
/// @param fileUntil how long the export can be fetched
public record PrivacyRequestView(
        UUID id,
        UUID userId,
        PrivacyKind kind,
        PrivacyStatus status,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Instant fileUntil,
        List<PrivacyPart> parts) {}
