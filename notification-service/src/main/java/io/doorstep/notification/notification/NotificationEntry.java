package io.doorstep.notification.notification;

import io.doorstep.notification.preference.NotificationCategory;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of a user's notification centre.
///
/// @param sequence counts this user's notifications without a gap; the live socket resumes after it
public record NotificationEntry(
        UUID id,
        long sequence,
        NotificationKind kind,
        NotificationCategory category,
        String title,
        String body,
        Subject subject,
        Instant createdAt,
        @Nullable Instant readAt) {}
