package io.doorstep.identity.membership;

/// Every way in which deleting a member can end.
public sealed interface DeleteMemberOutcome {

    record Deleted() implements DeleteMemberOutcome {}

    record NoSuchMember() implements DeleteMemberOutcome {}

    /// The organization would be left without an active owner.
    record LastOwner() implements DeleteMemberOutcome {}

    /// The person's facts must stay while a legal hold lasts.
    record OnHold() implements DeleteMemberOutcome {}

    record RolesRefused(String reason) implements DeleteMemberOutcome {}
}
