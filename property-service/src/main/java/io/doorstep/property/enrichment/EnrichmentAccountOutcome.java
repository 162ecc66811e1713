package io.doorstep.property.enrichment;

/// Every way in which giving an account can end.
sealed interface EnrichmentAccountOutcome {

    /// There was none before.
    record Connected(EnrichmentAccountView account) implements EnrichmentAccountOutcome {}

    /// It is as it was wanted.
    record Changed(EnrichmentAccountView account) implements EnrichmentAccountOutcome {}

    /// There is no key yet, and none was given.
    record KeyMissing() implements EnrichmentAccountOutcome {}
}
