package io.doorstep.notification.delivery;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "email")
@Unaudited
class Email extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID userId;

    private @Nullable UUID notificationId;

    private @Nullable String address;

    @Column(nullable = false)
    private String template;

    @Column(nullable = false)
    private String model;

    @Enumerated(EnumType.STRING)
    private @Nullable LinkPurpose linkPurpose;

    private @Nullable UUID linkId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EmailStatus status;

    private int attempts;

    private @Nullable String reason;

    private boolean repeated;

    @Column(nullable = false)
    private Instant queuedAt;

    private @Nullable Instant settledAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Email() {}

    Email(UUID id, EmailRequest request, String model, Instant now) {
        this.id = id;
        this.userId = request.userId();
        this.notificationId = request.notificationId();
        this.address = request.address();
        this.template = request.template();
        this.model = model;
        this.linkPurpose = request.link() == null ? null : request.link().purpose();
        this.linkId = request.link() == null ? null : request.link().id();
        this.status = EmailStatus.QUEUED;
        this.queuedAt = now;
    }

    /// A try that was begun and never settled may have reached the server: the next one is marked as a repetition.
    void begin() {
        repeated = repeated || status == EmailStatus.SENDING;
        status = EmailStatus.SENDING;
        attempts++;
    }

    void mayHaveArrived() {
        repeated = true;
    }

    void settle(EmailStatus end, @Nullable String why, Instant now) {
        status = end;
        reason = why;
        settledAt = end.isOpen() ? null : now;
    }

    boolean isOpen() {
        return status.isOpen();
    }

    boolean isRepeated() {
        return repeated;
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    @Nullable
    String address() {
        return address;
    }

    Optional<WantedLink> link() {
        return linkPurpose == null || linkId == null
                ? Optional.empty()
                : Optional.of(new WantedLink(linkPurpose, linkId));
    }

    String template() {
        return template;
    }

    String model() {
        return model;
    }

    int attempts() {
        return attempts;
    }

    EmailReceipt toReceipt() {
        return new EmailReceipt(id, template, status, attempts, reason, repeated, queuedAt, settledAt);
    }
}
