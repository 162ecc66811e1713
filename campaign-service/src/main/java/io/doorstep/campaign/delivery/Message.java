package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.MessageClass;
import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private MailTries tries;

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
        this.tries = MailTries.queued(now);
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

    MailTries tries() {
        return tries;
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
                tries.status(),
                tries.reason(),
                tries.attempts(),
                tries.queuedAt(),
                tries.settledAt());
    }
}
