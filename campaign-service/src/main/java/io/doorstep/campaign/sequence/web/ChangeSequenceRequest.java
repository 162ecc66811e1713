package io.doorstep.campaign.sequence.web;

import io.doorstep.campaign.sequence.SequencePlan;
import io.doorstep.campaign.sequence.SequenceStep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/// What is left out stays as it is.
record ChangeSequenceRequest(
        @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 255)
        String name,

        @Nullable Boolean active,
        @Nullable @Size(max = 50) List<@Valid @NotNull Step> steps) {

    /// @param delay ISO 8601, up to a year, after the step before it
    record Step(
            @NotNull @DurationMin(seconds = 0) @DurationMax(days = 366)
            Duration delay,

            @NotNull UUID templateId) {

        SequenceStep toStep() {
            return new SequenceStep(delay, templateId);
        }
    }

    SequencePlan over(SequencePlan known) {
        return new SequencePlan(
                Objects.requireNonNullElse(name, known.name()),
                Objects.requireNonNullElse(active, known.active()),
                steps == null ? known.steps() : steps.stream().map(Step::toStep).toList());
    }
}
