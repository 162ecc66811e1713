package io.doorstep.notification.notification;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Marks a user's notifications as read or unread, one or all.
@Component
public class MarkNotifications {

    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MarkNotifications(Notifications notifications, ApplicationEventPublisher events, InstantSource clock) {
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Optional<NotificationEntry> markOne(UUID user, UUID id, boolean read) {
        return notifications.findByIdAndUserId(id, user).map(notification -> {
            if (notification.mark(read, clock.instant())) {
                events.publishEvent(new CentreChanged(user));
            }
            return notification.toEntry();
        });
    }

    /// @param through the newest that the user has seen, so that what arrives meanwhile stays as it is
    /// @return how many changed
    @Transactional
    public int markAll(UUID user, long through, boolean read) {
        int changed = read
                ? notifications.markAllRead(user, through, clock.instant())
                : notifications.markAllUnread(user, through);
        if (changed > 0) {
            events.publishEvent(new CentreChanged(user));
        }
        return changed;
    }
}
