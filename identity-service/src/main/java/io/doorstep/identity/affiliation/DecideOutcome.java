package io.doorstep.identity.affiliation;

/// Every way in which a company's decision about a marketer can end.
public sealed interface DecideOutcome {

    record Decided(AffiliationView affiliation) implements DecideOutcome {}

    record NoSuchAffiliation() implements DecideOutcome {}

    record NotPossible(AffiliationStatus status) implements DecideOutcome {}
}
