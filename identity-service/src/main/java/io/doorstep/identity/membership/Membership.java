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

    @Secret
    private @Nullable String invitationHash;

    private @Nullable Instant invitationExpiresAt;

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

    void invite(Set<String> offered, String hash, Instant expiresAt) {
        if (status != MemberStatus.INVITED) {
            moveTo(MemberStatus.INVITED);
        }
        roles = new TreeSet<>(offered);
        invitationHash = hash;
        invitationExpiresAt = expiresAt;
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

    void giveRoles(Set<String> given) {
        roles = new TreeSet<>(given);
    }

    private void moveTo(MemberStatus next) {
        if (!status.canMoveTo(next)) {
            throw new IllegalStateException("A member who is " + status + " cannot become " + next);
        }
        status = next;
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
