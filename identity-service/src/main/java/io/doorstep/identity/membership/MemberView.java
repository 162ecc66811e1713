package io.doorstep.identity.membership;

import io.doorstep.identity.access.BuiltInRole;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member as others may see one.
///
/// @param joinedAt absent until the invitation is accepted
public record MemberView(
        UUID userId,
        int version,
        String name,
        String email,
        MemberStatus status,
        Set<String> roles,
        Instant createdAt,
        @Nullable Instant joinedAt) {

    public boolean isActive() {
        return status == MemberStatus.ACTIVE;
    }

    /// What the roles allow, as a token carries it.
    public Set<String> permissions() {
        return BuiltInRole.grantsOf(roles);
    }
}
