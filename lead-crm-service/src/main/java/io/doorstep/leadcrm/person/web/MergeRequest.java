package io.doorstep.leadcrm.person.web;

import io.doorstep.leadcrm.person.MergeRule;
import io.doorstep.leadcrm.person.MergeRule.Preference;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is to become one with the person of the path.
///
/// @param rule what decides whose name and birth date survive; `MOST_COMPLETE` when absent
/// @param nameOf whose name survives whatever the rule says
/// @param birthDateOf whose birth date survives whatever the rule says
record MergeRequest(
        @NotNull UUID personId,
        @Nullable Preference rule,
        @Nullable UUID nameOf,
        @Nullable UUID birthDateOf) {

    MergeRule toRule() {
        return new MergeRule(Objects.requireNonNullElse(rule, Preference.MOST_COMPLETE), nameOf, birthDateOf);
    }
}
