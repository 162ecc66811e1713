package io.doorstep.identity.membership;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member as others may see one.
///
/// @param name as this organization writes it, else as the account has it
/// @param roles given to the member directly
/// @param joinedAt absent until the invitation is accepted
/// @param invitationExpiresAt of an invitation that is open, or has expired
public record MemberView(
        UUID userId,
        int version,
        String name,
        String email,
        @Nullable String jobTitle,
        @Nullable String phone,
        MemberStatus status,
        Set<String> roles,
        Instant createdAt,
        @Nullable Instant joinedAt,
        @Nullable Instant invitationExpiresAt) {

    public boolean isActive() {
        return status == MemberStatus.ACTIVE;
    }
}
