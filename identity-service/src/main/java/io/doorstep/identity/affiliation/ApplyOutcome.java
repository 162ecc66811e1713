package io.doorstep.identity.affiliation;

import java.util.UUID;

/// Every way in which applying to a company can end.
public sealed interface ApplyOutcome {

    record Applied(UUID id) implements ApplyOutcome {}

    record NoSuchCompany() implements ApplyOutcome {}

    /// The person works there in whatever role, or is invited to.
    record AlreadyAMember() implements ApplyOutcome {}

    /// The company has not decided yet, or has approved or suspended the person.
    record AlreadyAffiliated(UUID id, AffiliationStatus status) implements ApplyOutcome {}
}
