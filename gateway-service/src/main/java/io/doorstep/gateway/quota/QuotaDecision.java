package io.doorstep.gateway.quota;

import io.doorstep.gateway.edge.Problem;

/// Whether a request is within its limits; both say where the limits stand.
public sealed interface QuotaDecision {

    /// The value of `RateLimit-Policy`.
    String policies();

    /// The value of `RateLimit`.
    String limits();

    record Admitted(String policies, String limits) implements QuotaDecision {}

    record Exceeded(String policies, String limits, Problem problem) implements QuotaDecision {}
}
