package io.doorstep.campaign.sequence;

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
@Table(name = "enrolment")
@Unaudited
class Enrolment extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID sequenceId;

    @Column(nullable = false)
    private UUID contactId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EnrolmentStatus status;

    private @Nullable String reason;

    @Column(nullable = false)
    private Instant enteredAt;

    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    void complete(Instant now) {
        status = EnrolmentStatus.COMPLETED;
        endedAt = now;
    }

    void leave(String why, Instant now) {
        status = EnrolmentStatus.LEFT;
        reason = why;
        endedAt = now;
    }

    void goOnAs(UUID contact) {
        contactId = contact;
    }

    boolean isActive() {
        return status == EnrolmentStatus.ACTIVE;
    }

    UUID sequenceId() {
        return sequenceId;
    }

    EnrolledContact toContact() {
        return new EnrolledContact(id, sequenceId, contactId, status, reason, enteredAt, endedAt);
    }
}
