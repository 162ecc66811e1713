package io.doorstep.notification.notification;

import io.doorstep.notification.preference.NotificationCategory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Shows a user's notifications, newest first, or those after a point, oldest first.
@Component
public class ReadCentre {

    private final Notifications notifications;

    ReadCentre(Notifications notifications) {
        this.notifications = notifications;
    }

    public List<NotificationEntry> listBefore(
            UUID user, long sequence, boolean unreadOnly, @Nullable NotificationCategory category, int limit) {
        return notifications.findBefore(user, sequence, unreadOnly, category, Limit.of(limit)).stream()
                .map(Notification::toEntry)
                .toList();
    }

    public List<NotificationEntry> listAfter(UUID user, long sequence, int limit) {
        return notifications.findAfter(user, sequence, Limit.of(limit)).stream()
                .map(Notification::toEntry)
                .toList();
    }

    public Optional<NotificationEntry> find(UUID user, UUID id) {
        return notifications.findByIdAndUserId(id, user).map(Notification::toEntry);
    }

    public long countUnread(UUID user) {
        return notifications.countByUserIdAndReadAtIsNull(user);
    }

    public long lastSequence(UUID user) {
        return notifications.lastSequence(user);
    }
}
