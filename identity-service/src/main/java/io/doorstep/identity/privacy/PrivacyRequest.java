package io.doorstep.identity.privacy;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class PrivacyRequest extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID userId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PrivacyKind kind;

    @Column(updatable = false)
    private UUID requestedBy;

    @Column(updatable = false)
    private Instant requestedAt;

    @Column(updatable = false)
    private Instant dueAt;

    private @Nullable Instant finishedAt;

    private @Nullable Instant fileUntil;

    protected PrivacyRequest() {}

    PrivacyRequest(UUID id, UUID userId, PrivacyKind kind, UUID requestedBy, Instant now, Duration answerWithin) {
        this.id = id;
        this.userId = userId;
        this.kind = kind;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        this.dueAt = now.plus(answerWithin);
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    void keepFileUntil(Instant time) {
        fileUntil = time;
    }

    PrivacyStatus statusAt(Instant now) {
        if (finishedAt != null) {
            return PrivacyStatus.FINISHED;
        }
        return now.isBefore(dueAt) ? PrivacyStatus.RUNNING : PrivacyStatus.OVERDUE;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    PrivacyKind kind() {
        return kind;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    Optional<Instant> fileUntil() {
        return Optional.ofNullable(fileUntil);
    }
}
