package io.doorstep.identity.membership;

import java.util.UUID;

/// Every way in which adding a member can end.
public sealed interface AddMemberOutcome {

    record Invited(MemberView member, SentInvitation invitation) implements AddMemberOutcome {}

    record Joined(MemberView member) implements AddMemberOutcome {}

    record AlreadyMember(UUID userId) implements AddMemberOutcome {}

    /// The person has an account, so nobody else may choose its password.
    record AccountExists() implements AddMemberOutcome {}

    record RolesRefused(String reason) implements AddMemberOutcome {}
}
