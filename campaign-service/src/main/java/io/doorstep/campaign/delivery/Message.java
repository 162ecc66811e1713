package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.MessageClass;
import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
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
@Table(name = "message")
@Unaudited
class Message extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID contactId;

    @Column(nullable = false)
    private UUID templateId;

    @Column(nullable = false)
    private UUID sequenceId;

    @Column(nullable = false)
    private UUID enrolmentId;

    private int step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageClass messageClass;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageStatus status;

    private @Nullable String reason;

    private int attempts;

    @Column(nullable = false)
    private Instant queuedAt;

    private @Nullable Instant settledAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(UUID id, MessageRequest request, MessageClass messageClass, Instant now) {
        this.id = id;
        this.contactId = request.contactId();
        this.templateId = request.templateId();
        this.sequenceId = request.sequenceId();
        this.enrolmentId = request.enrolmentId();
        this.step = request.step();
        this.messageClass = messageClass;
        this.status = MessageStatus.QUEUED;
        this.queuedAt = now;
    }

    void begin() {
        status = MessageStatus.SENDING;
        attempts++;
    }

    void settle(MessageStatus end, @Nullable String why, Instant now) {
        status = end;
        reason = why;
        settledAt = end.isReady() ? null : now;
    }

    UUID id() {
        return id;
    }

    UUID contactId() {
        return contactId;
    }

    UUID templateId() {
        return templateId;
    }

    UUID sequenceId() {
        return sequenceId;
    }

    int step() {
        return step;
    }

    MessageClass messageClass() {
        return messageClass;
    }

    MessageStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    LoggedMessage toLogged() {
        return new LoggedMessage(
                id,
                contactId,
                templateId,
                sequenceId,
                enrolmentId,
                step,
                messageClass,
                status,
                reason,
                attempts,
                queuedAt,
                settledAt);
    }
}
