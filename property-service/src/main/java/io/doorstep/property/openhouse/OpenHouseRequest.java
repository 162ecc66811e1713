package io.doorstep.property.openhouse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An open house as a client writes it.
///
/// @param audience `PUBLIC` when absent
/// @param link where it is seen from afar
/// @param cancelled it does not take place; when absent, it does
record OpenHouseRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable Audience audience,
        @Nullable @Size(max = 2000) String remarks,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must be a web address")
        String link,

        @Nullable Boolean cancelled) {

    private static final Duration LONGEST = Duration.ofDays(1);

    @AssertTrue(message = "endsAt is after startsAt, and by a day at most")
    @JsonIgnore
    boolean isOfADay() {
        return startsAt == null
                || endsAt == null
                || endsAt.isAfter(startsAt)
                        && Duration.between(startsAt, endsAt).compareTo(LONGEST) <= 0;
    }

    OpenHouseDraft draft() {
        return new OpenHouseDraft(
                startsAt,
                endsAt,
                Objects.requireNonNullElse(audience, Audience.PUBLIC),
                remarks,
                link,
                Boolean.TRUE.equals(cancelled));
    }
}
