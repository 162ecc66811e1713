package io.doorstep.identity.membership;

/// Every way in which a change to an invitation can end.
public sealed interface ChangeInvitationOutcome {

    record Resent(MemberView member, SentInvitation invitation) implements ChangeInvitationOutcome {}

    record Revoked() implements ChangeInvitationOutcome {}

    /// Nobody is invited under this id; accepted, revoked or never made.
    record NoSuchInvitation() implements ChangeInvitationOutcome {}

    record RolesRefused(String reason) implements ChangeInvitationOutcome {}
}
