package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.StoredPolicy;
import io.doorstep.leadcrm.assignment.engine.Policy;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param version 0 while the business has not said anything and everybody gets leads in turn
record PolicyResponse(
        int version,
        List<RuleBody> rules,
        @Nullable NightBody night,
        @Nullable Integer acceptWithinMinutes,
        int rounds,
        @Nullable Integer recycleAfterDays,
        @Nullable UUID overflowPondId) {

    static PolicyResponse of(StoredPolicy stored) {
        Policy policy = stored.policy();
        return new PolicyResponse(
                stored.version(),
                policy.rules().stream().map(RuleBody::of).toList(),
                NightBody.of(policy.night()),
                policy.acceptWithinMinutes(),
                policy.rounds(),
                policy.recycleAfterDays(),
                policy.overflowPondId());
    }
}
