package io.doorstep.billing.usage;

/// What is counted.
enum Metric {
    /// Requests of programs (API keys, OAuth clients); the only requests that a limit binds and that can cost extra.
    API_CALLS,
    /// Requests of people and visitors through our own pages; shown, never billed.
    CONSOLE_CALLS,
    AI_TOKENS,
    /// Listings in use: published, and not yet archived, sold, deleted or taken back to draft.
    PLOTS,
    /// Members with a seat: all but those who are only clients or marketers.
    AGENTS
}
