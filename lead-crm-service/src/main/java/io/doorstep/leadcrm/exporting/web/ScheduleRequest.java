package io.doorstep.leadcrm.exporting.web;

import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.exporting.ExportRhythm;
import io.doorstep.leadcrm.exporting.ExportRhythm.Every;
import io.doorstep.leadcrm.exporting.ScheduleDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be exported, when, and who is told.
///
/// @param weekday of a weekly one
/// @param hour of the business's own day
/// @param recipients users; each fetches the file with the own login
record ScheduleRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Valid FilterRequest filter,
        @Nullable String sort,
        @Nullable String format,
        @NotNull Every every,
        @Nullable DayOfWeek weekday,
        @Min(0) @Max(23) int hour,
        @Nullable @Size(max = 50) Set<@NotNull UUID> recipients) {

    ScheduleDraft toDraft() {
        if ((every == Every.WEEK) != (weekday != null)) {
            throw Problems.unprocessable("weekday_mismatch", "A weekly export has a weekday, a daily one has none.");
        }
        return new ScheduleDraft(
                name.strip(),
                Objects.requireNonNullElse(filter, FilterRequest.ALL).toFilter(),
                Wanted.sort(sort),
                Wanted.format(format),
                new ExportRhythm(every, weekday, hour),
                Objects.requireNonNullElse(recipients, Set.of()));
    }
}
