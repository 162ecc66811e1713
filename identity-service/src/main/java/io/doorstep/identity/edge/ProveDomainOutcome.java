package io.doorstep.identity.edge;

/// How the check of a domain's proof ends.
public sealed interface ProveDomainOutcome {

    record Proved(CustomDomainView domain) implements ProveDomainOutcome {}

    record NotShown(DomainProof expected) implements ProveDomainOutcome {}

    /// Another organization proved it first, and has to let it go.
    record TakenByAnother() implements ProveDomainOutcome {}

    record Unknown() implements ProveDomainOutcome {}
}
