package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.Activity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody did before they asked.
///
/// @param entry where they came in, such as `landing-page`
/// @param last the last thing that happened, such as `email-opened`
/// @param answers questions put to them by name, each with the answer, or empty text when it was left open
record ActivityRequest(
        @Nullable @Size(max = 50) String entry,
        @Nullable @Size(max = 50) String last,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer visits,
        @Nullable @PositiveOrZero @Max(100_000_000) Integer secondsOnSite,
        @Nullable @PositiveOrZero @Max(100_000) Double pagesPerVisit,
        @Nullable Boolean materialRequested,
        @Nullable Boolean noEmails,
        @Nullable Boolean noCalls,
        @Nullable @Size(max = 20) Map<@NotBlank @Size(max = 50) String, @NotNull @Size(max = 100) String> answers) {

    static @Nullable Activity toActivity(@Nullable ActivityRequest request) {
        return request == null
                ? null
                : new Activity(
                        request.entry,
                        request.last,
                        request.visits,
                        request.secondsOnSite,
                        request.pagesPerVisit,
                        Boolean.TRUE.equals(request.materialRequested),
                        Boolean.TRUE.equals(request.noEmails),
                        Boolean.TRUE.equals(request.noCalls),
                        Objects.requireNonNullElse(request.answers, Map.of()));
    }
}
