package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.engine.AgentProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody takes on; what is absent does not narrow.
///
/// @param weight how many leads for one of somebody with the weight 1; 1 when absent
/// @param capacity how many leads they may have open
/// @param skills words that are looked for among a lead's tags
record ProfileRequest(
        @Nullable @Min(1) @Max(1000) Integer weight,
        @Nullable @Min(0) @Max(100_000) Integer capacity,

        @Nullable @Size(max = 50) List<@Pattern(regexp = ConditionBody.LANGUAGE) String> languages,

        @Nullable @Valid TerritoryBody territory,
        @Nullable @Valid PriceRangeBody price,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 50) String> skills,
        @Nullable @Valid AbsenceBody absence,
        @Nullable @Valid WorkingHoursBody hours) {

    AgentProfile toProfile() {
        return new AgentProfile(
                Objects.requireNonNullElse(weight, 1),
                capacity,
                Objects.requireNonNullElse(languages, List.of()),
                territory == null ? null : territory.toTerritory(),
                price == null ? null : price.toRange(),
                Objects.requireNonNullElse(skills, List.of()),
                absence == null ? null : absence.toAbsence(),
                hours == null ? null : hours.toHours());
    }
}
