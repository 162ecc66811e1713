package io.doorstep.identity.membership;

import java.time.Instant;
import java.util.UUID;

/// Every way in which adding a member can end.
public sealed interface AddMemberOutcome {

    /// @param token shown once; it is stored as a hash only
    record Invited(MemberView member, String token, Instant expiresAt) implements AddMemberOutcome {}

    record Joined(MemberView member) implements AddMemberOutcome {}

    record AlreadyMember(UUID userId) implements AddMemberOutcome {}

    /// The person has an account, so nobody else may choose its password.
    record AccountExists() implements AddMemberOutcome {}

    record RolesRefused(String reason) implements AddMemberOutcome {}
}
