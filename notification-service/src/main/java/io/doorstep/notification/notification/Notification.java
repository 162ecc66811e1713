package io.doorstep.notification.notification;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.notification.preference.NotificationCategory;
import io.doorstep.notification.template.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "notification")
@Unaudited
class Notification extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID userId;

    private long sequence;

    @Column(nullable = false)
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NotificationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NotificationCategory category;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String body;

    @Column(nullable = false)
    private String subjectType;

    @Column(nullable = false)
    private UUID subjectId;

    @Column(nullable = false)
    private Instant createdAt;

    private @Nullable Instant readAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    Notification(UUID id, UUID userId, long sequence, Notice notice, Wording wording, Instant now) {
        this.id = id;
        this.userId = userId;
        this.sequence = sequence;
        this.eventId = notice.eventId();
        this.kind = notice.kind();
        this.category = notice.kind().category();
        this.title = wording.title();
        this.body = wording.body();
        this.subjectType = notice.subject().type();
        this.subjectId = notice.subject().id();
        this.createdAt = now;
    }

    /// @return whether anything changed
    boolean mark(boolean read, Instant now) {
        if (read == (readAt != null)) {
            return false;
        }
        readAt = read ? now : null;
        return true;
    }

    NotificationEntry toEntry() {
        return new NotificationEntry(
                id, sequence, kind, category, title, body, new Subject(subjectType, subjectId), createdAt, readAt);
    }
}
