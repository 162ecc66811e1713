package io.doorstep.identity.retention.web;

import io.doorstep.identity.retention.RetentionCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// @param rules what none names is kept
/// @param dryRun what would go is only counted
record RetentionRequest(
        @NotNull @Size(max = 20) List<@NotNull @Valid RuleRequest> rules,
        @NotNull Boolean dryRun) {

    @AssertTrue(message = "must name each category once")
    boolean isEachCategoryNamedOnce() {
        Set<String> named = new HashSet<>();
        return rules == null || rules.stream().allMatch(rule -> rule == null || named.add(rule.category()));
    }

    Map<RetentionCategory, Integer> toDays() {
        Map<RetentionCategory, Integer> days = new EnumMap<>(RetentionCategory.class);
        rules.forEach(rule -> days.put(RetentionCategory.find(rule.category()).orElseThrow(), rule.days()));
        return days;
    }

    record RuleRequest(@NotNull String category, @NotNull Integer days) {

        @AssertTrue(message = "must be sessions, notifications, e-mails or conversations")
        boolean isCategoryKnown() {
            return category == null || RetentionCategory.find(category).isPresent();
        }
    }
}
