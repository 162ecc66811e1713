package io.doorstep.identity.membership;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class Membership extends TenantOwned {

    static final String OWNER = "owner";

    @Id
    private UUID userId;

    @Version
    private @Nullable Integer version;

    @Column
    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> roles;

    private @Nullable String name;

    private @Nullable String jobTitle;

    private @Nullable String phone;

    @Secret
    private @Nullable String invitationHash;

    private @Nullable Instant invitationExpiresAt;

    private int invitationRound;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant joinedAt;

    protected Membership() {}

    Membership(UUID userId, Set<String> roles, Instant now) {
        this.userId = userId;
        this.roles = new TreeSet<>(roles);
        this.status = MemberStatus.INVITED;
        this.createdAt = now;
    }

    /// Ends an invitation before it; its link is kept by [#keepLink].
    void invite(Set<String> offered, Instant expiresAt) {
        if (status != MemberStatus.INVITED) {
            moveTo(MemberStatus.INVITED);
        }
        roles = new TreeSet<>(offered);
        invitationRound++;
        invitationExpiresAt = expiresAt;
    }

    void keepLink(String hash) {
        invitationHash = hash;
    }

    /// Whoever was a member once comes back by reactivation, not by another invitation.
    boolean hasEverJoined() {
        return joinedAt != null;
    }

    boolean isInvitationGood(Instant now) {
        return status == MemberStatus.INVITED && invitationExpiresAt != null && now.isBefore(invitationExpiresAt);
    }

    void join(Instant now) {
        moveTo(MemberStatus.ACTIVE);
        joinedAt = joinedAt == null ? now : joinedAt;
        invitationHash = null;
        invitationExpiresAt = null;
    }

    void deactivate() {
        moveTo(MemberStatus.DEACTIVATED);
        invitationHash = null;
        invitationExpiresAt = null;
    }

    void apply(MemberEdit edit) {
        name = changed(name, edit.name());
        jobTitle = changed(jobTitle, edit.jobTitle());
        phone = changed(phone, edit.phone());
        roles = edit.roles() == null ? roles : new TreeSet<>(edit.roles());
    }

    private static @Nullable String changed(@Nullable String before, @Nullable String wanted) {
        return wanted == null ? before : wanted.isBlank() ? null : wanted.strip();
    }

    private void moveTo(MemberStatus next) {
        if (!status.canMoveTo(next)) {
            throw new IllegalStateException("A member who is " + status + " cannot become " + next);
        }
        status = next;
    }

    int invitationRound() {
        return invitationRound;
    }

    /// Of somebody who is invited.
    Instant invitationExpiresAt() {
        return Objects.requireNonNull(invitationExpiresAt);
    }

    boolean isOwner() {
        return roles.contains(OWNER);
    }

    UUID userId() {
        return userId;
    }

    MemberStatus status() {
        return status;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }
}
