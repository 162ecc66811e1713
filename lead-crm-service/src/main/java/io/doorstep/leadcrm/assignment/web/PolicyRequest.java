package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.engine.Policy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a business wants its leads given out.
///
/// @param rules tried in order; whoever is in none of them is reached when none finds anybody
/// @param rounds how many get a lead one after the other before it goes to the overflow pond; 3 when absent
record PolicyRequest(
        @NotNull @Size(max = 100) List<@Valid @NotNull RuleBody> rules,
        @Nullable @Valid NightBody night,
        @Nullable @Min(1) @Max(10_080) Integer acceptWithinMinutes,
        @Nullable @Min(1) @Max(20) Integer rounds,
        @Nullable @Min(1) @Max(3650) Integer recycleAfterDays,
        @Nullable UUID overflowPondId) {

    Policy toPolicy() {
        return new Policy(
                rules.stream().map(RuleBody::toRule).toList(),
                night == null ? null : night.toNight(),
                acceptWithinMinutes,
                Objects.requireNonNullElse(rounds, Policy.FAIR.rounds()),
                recycleAfterDays,
                overflowPondId);
    }
}
