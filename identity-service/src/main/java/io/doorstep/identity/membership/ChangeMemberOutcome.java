package io.doorstep.identity.membership;

/// Every way in which a change to a member can end.
public sealed interface ChangeMemberOutcome {

    record Changed(MemberView member) implements ChangeMemberOutcome {}

    record NoSuchMember() implements ChangeMemberOutcome {}

    /// The change would leave the organization without an active owner.
    record LastOwner() implements ChangeMemberOutcome {}

    record NotPossible(MemberStatus status) implements ChangeMemberOutcome {}

    /// What is known of the member is to be stored and nothing else.
    record OnlyStored() implements ChangeMemberOutcome {}

    record RolesRefused(String reason) implements ChangeMemberOutcome {}
}
