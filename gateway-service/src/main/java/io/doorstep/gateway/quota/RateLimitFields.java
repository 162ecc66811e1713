package io.doorstep.gateway.quota;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the fields of draft-ietf-httpapi-ratelimit-headers-11, lists of structured fields; names change between
/// drafts, so only here.
final class RateLimitFields {

    static final String POLICY = "RateLimit-Policy";
    static final String LIMIT = "RateLimit";
    static final String PROBLEM_TYPE = "https://iana.org/assignments/http-problem-types#quota-exceeded";
    static final String VIOLATED = "violated-policies";

    private RateLimitFields() {}

    static String policies(List<Policy> policies) {
        return policies.stream()
                .map(policy -> "\"" + policy.name() + "\";q=" + policy.quota() + ";w=" + policy.seconds())
                .collect(Collectors.joining(", "));
    }

    static String limits(List<Policy> policies, Bucket[] buckets, long now) {
        StringBuilder field = new StringBuilder(96);
        for (int i = 0; i < buckets.length; i++) {
            Policy policy = policies.get(i);
            field.append(i == 0 ? "\"" : ", \"")
                    .append(policy.name())
                    .append("\";r=")
                    .append(buckets[i].remaining(policy, now))
                    .append(";t=")
                    .append(buckets[i].secondsToReset(policy, now));
        }
        return field.toString();
    }
}
