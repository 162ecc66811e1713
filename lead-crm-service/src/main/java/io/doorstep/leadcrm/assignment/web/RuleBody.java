package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.engine.Condition;
import io.doorstep.leadcrm.assignment.engine.Mode;
import io.doorstep.leadcrm.assignment.engine.Rule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which leads go to whom.
///
/// @param when all leads when absent
/// @param mode in turn when absent
record RuleBody(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Valid ConditionBody when,
        @NotNull @Valid TargetBody then,
        @Nullable Mode mode) {

    static RuleBody of(Rule rule) {
        return new RuleBody(rule.name(), ConditionBody.of(rule.when()), TargetBody.of(rule.then()), rule.mode());
    }

    Rule toRule() {
        return new Rule(
                name.strip(),
                when == null ? Condition.ANY : when.toCondition(),
                then.toTarget(),
                Objects.requireNonNullElse(mode, Mode.ROUND_ROBIN));
    }
}
