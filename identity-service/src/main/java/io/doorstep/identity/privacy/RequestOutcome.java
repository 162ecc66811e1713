package io.doorstep.identity.privacy;

/// Every way in which a request about a person's facts can end.
public sealed interface RequestOutcome {

    record Accepted(PrivacyRequestView request) implements RequestOutcome {}

    record NoSuchMember() implements RequestOutcome {}

    /// The person's facts must stay for now.
    record OnHold() implements RequestOutcome {}

    /// Somebody else must be an owner first.
    record LastOwner() implements RequestOutcome {}

    record RolesRefused(String reason) implements RequestOutcome {}
}
