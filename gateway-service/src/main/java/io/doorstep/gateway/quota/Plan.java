package io.doorstep.gateway.quota;

import java.util.List;

/// The policies that bind one audience of a tenant together, the narrowest first.
///
/// @param field the value of `RateLimit-Policy`
record Plan(List<Policy> policies, String field) {

    static Plan of(List<Policy> policies) {
        return new Plan(List.copyOf(policies), RateLimitFields.policies(policies));
    }
}
