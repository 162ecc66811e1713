package io.doorstep.gateway.quota;

import io.doorstep.gateway.edge.Problem;
import reactor.core.publisher.Mono;

/// Whether a request is within its limits.
public sealed interface QuotaDecision {

    /// @param policies the value of `RateLimit-Policy`
    /// @param limits the value of `RateLimit`
    record Admitted(String policies, String limits) implements QuotaDecision {}

    /// @param policies the value of `RateLimit-Policy`
    /// @param limits the value of `RateLimit`
    record Exceeded(String policies, String limits, Problem problem) implements QuotaDecision {}

    /// To be asked again when the other gateways have been heard.
    record Waiting(Mono<Void> until) implements QuotaDecision {}
}
