package io.doorstep.leadcrm.enrichment;

import io.doorstep.kit.http.PartnerAnswer.Answered;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads when People Data Labs lets us ask again: a time of UTC such as `2026-09-25 14:08:26`. Its windows are fixed
/// ones, most of them a minute long.
@Component
class RateLimitReset {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final InstantSource clock;

    RateLimitReset(InstantSource clock) {
        this.clock = clock;
    }

    Instant of(Answered answer) {
        Instant now = clock.instant();
        return answer.header("X-RateLimit-Reset")
                .flatMap(RateLimitReset::read)
                .filter(reset -> !reset.isAfter(now.plus(LONGEST)))
                .map(reset -> reset.isBefore(now.plus(SHORTEST)) ? now.plus(SHORTEST) : reset)
                .orElse(now.plus(WINDOW));
    }

    private static Optional<Instant> read(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written.strip(), WRITTEN).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
