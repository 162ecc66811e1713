package io.doorstep.identity.retention.messaging;

import io.doorstep.identity.retention.PolicyView;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// `retention.policy-changed` on the wire.
///
/// @param rules what none names is kept
record PolicyChangedV1(List<RuleV1> rules, boolean dryRun, Instant changedAt) {

    record RuleV1(String category, int days) {}

    static PolicyChangedV1 of(PolicyView policy) {
        return new PolicyChangedV1(
                policy.days().entrySet().stream()
                        .map(rule -> new RuleV1(rule.getKey().key(), rule.getValue()))
                        .toList(),
                policy.dryRun(),
                Objects.requireNonNull(policy.changedAt()));
    }
}
