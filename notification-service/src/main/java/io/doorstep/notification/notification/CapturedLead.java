package io.doorstep.notification.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead as far as an agent is told of it.
public record CapturedLead(
        UUID leadId,
        @Nullable String name,
        @Nullable String message,
        @Nullable String source,
        @Nullable Integer score) {}
