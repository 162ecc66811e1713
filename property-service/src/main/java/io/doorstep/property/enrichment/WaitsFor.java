package io.doorstep.property.enrichment;

/// Whom a listing waits for that is to be enriched.
enum WaitsFor {
    /// The workflow is to be asked about it.
    WORKFLOW,
    /// The workflow has been asked and may still answer.
    ANSWER,
    /// The provider is to be asked about it.
    PROVIDER
}
