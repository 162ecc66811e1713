package io.doorstep.property.enrichment;

/// When a listing is asked about.
enum AskMode {
    /// When a member wants it.
    ON_REQUEST,
    /// Also when it is published for the first time.
    ON_PUBLISH
}
