package io.doorstep.identity.edge;

/// How the noting of a domain ends.
public sealed interface AddDomainOutcome {

    record Added(CustomDomainView domain) implements AddDomainOutcome {}

    record AlreadyThere(CustomDomainView domain) implements AddDomainOutcome {}

    /// It is the platform's.
    record Ours() implements AddDomainOutcome {}
}
