package io.doorstep.identity.retention.web;

import io.doorstep.identity.retention.PolicyView;
import io.doorstep.identity.retention.RetentionCategory;
import io.doorstep.identity.retention.RetentionResult;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// @param dryRun what would go is only counted
record RetentionResponse(List<RuleResponse> rules, boolean dryRun) {

    /// @param days absent when all is kept
    /// @param fewestDays that may be set
    /// @param mostDays that may be set
    /// @param last absent until the rule was enforced
    record RuleResponse(
            String category,
            @Nullable Integer days,
            int fewestDays,
            int mostDays,
            @Nullable ResultResponse last) {}

    /// @param rows that went, or that would go in a dry run
    record ResultResponse(String service, int days, boolean dryRun, long rows, Instant enforcedAt) {

        static ResultResponse of(RetentionResult result) {
            return new ResultResponse(
                    result.service(), result.days(), result.dryRun(), result.rows(), result.enforcedAt());
        }
    }

    static RetentionResponse of(PolicyView policy, Map<RetentionCategory, RetentionResult> results) {
        return new RetentionResponse(
                Arrays.stream(RetentionCategory.values())
                        .map(category -> rule(category, policy.days().get(category), results.get(category)))
                        .toList(),
                policy.dryRun());
    }

    private static RuleResponse rule(
            RetentionCategory category, @Nullable Integer days, @Nullable RetentionResult last) {
        return new RuleResponse(
                category.key(),
                days,
                category.fewestDays(),
                category.mostDays(),
                last == null ? null : ResultResponse.of(last));
    }
}
