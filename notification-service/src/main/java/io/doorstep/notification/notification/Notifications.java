package io.doorstep.notification.notification;

import io.doorstep.notification.preference.NotificationCategory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Notifications extends Repository<Notification, UUID> {

    @Transactional
    Notification save(Notification notification);

    Optional<Notification> findByIdAndUserId(UUID id, UUID userId);

    long countByUserIdAndReadAtIsNull(UUID userId);

    @Query("""
            select n from Notification n
            where n.userId = :user and n.sequence < :before
              and (:category is null or n.category = :category)
              and (:unread = false or n.readAt is null)
            order by n.sequence desc
            """)
    List<Notification> findBefore(
            UUID user, long before, boolean unread, @Nullable NotificationCategory category, Limit limit);

    @Query("select n from Notification n where n.userId = :user and n.sequence > :after order by n.sequence")
    List<Notification> findAfter(UUID user, long after, Limit limit);

    @Query("select coalesce(max(n.sequence), 0) from Notification n where n.userId = :user")
    long lastSequence(UUID user);

    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update versioned Notification n set n.readAt = :now
            where n.userId = :user and n.readAt is null and n.sequence <= :through
            """)
    int markAllRead(UUID user, long through, Instant now);

    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update versioned Notification n set n.readAt = null
            where n.userId = :user and n.readAt is not null and n.sequence <= :through
            """)
    int markAllUnread(UUID user, long through);
}
