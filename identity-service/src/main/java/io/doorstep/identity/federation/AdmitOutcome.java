package io.doorstep.identity.federation;

import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.UserView;

/// Every way in which the search for whom a provider vouches for can end.
public sealed interface AdmitOutcome {

    record Admitted(UserView user) implements AdmitOutcome {}

    /// Nobody has this address; with Google, such a person may register a business.
    record Newcomer(EmailAddress email, String name) implements AdmitOutcome {}

    sealed interface Refused extends AdmitOutcome {}

    /// The provider names no address, or has not made sure of it.
    record AddressNotVerified() implements Refused {}

    /// The address is in no domain that the provider speaks for.
    record ForeignAddress() implements Refused {}

    /// Somebody has an account with the address, and never verified it.
    record AccountNotVerified() implements Refused {}

    /// The address's organization lets its people in by its own provider alone.
    record ProviderDemanded() implements Refused {}

    record MemberOut() implements Refused {}

    /// A suspended organization takes nobody new.
    record NobodyNew() implements Refused {}

    record ProviderGone() implements Refused {}
}
