package io.doorstep.leadcrm.followup;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class FollowUp extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID leadId;

    @Column
    private String title;

    @Column
    private Instant dueAt;

    private @Nullable UUID assigneeId;

    @Column
    @Enumerated(EnumType.STRING)
    private FollowUpStatus status;

    @Column(updatable = false)
    private boolean byRule;

    @Column(updatable = false)
    private @Nullable UUID createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant settledAt;
    private @Nullable Instant remindedAt;

    protected FollowUp() {}

    FollowUp(UUID id, UUID leadId, FollowUpDraft draft, boolean byRule, @Nullable UUID createdBy, Instant now) {
        this.id = id;
        this.leadId = leadId;
        this.title = draft.title();
        this.dueAt = draft.dueAt();
        this.assigneeId = draft.assigneeId();
        this.status = FollowUpStatus.OPEN;
        this.byRule = byRule;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    void reword(String next) {
        title = next;
    }

    void giveTo(UUID assignee) {
        assigneeId = assignee;
    }

    /// Whoever was reminded is reminded again at the new time.
    void postpone(Instant until) {
        dueAt = until;
        remindedAt = null;
    }

    void become(FollowUpStatus next, Instant now) {
        status = next;
        settledAt = next == FollowUpStatus.OPEN ? null : now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    boolean isToBeReminded(Instant now) {
        return isOpen() && remindedAt == null && !now.isBefore(dueAt);
    }

    boolean isOpen() {
        return status == FollowUpStatus.OPEN;
    }

    UUID id() {
        return id;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    UUID leadId() {
        return leadId;
    }

    String title() {
        return title;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }

    FollowUpStatus status() {
        return status;
    }
}
