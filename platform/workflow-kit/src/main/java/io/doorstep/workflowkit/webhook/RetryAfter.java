package io.doorstep.workflowkit.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Reads `Retry-After`: seconds or a date of HTTP, at most a day.
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Duration> read(Optional<String> header, Instant now) {
        return header.map(String::strip)
                .flatMap(text -> text.matches("\\d{1,9}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : untilDate(text, now))
                .filter(rest -> !rest.isNegative())
                .map(rest -> rest.compareTo(LONGEST) > 0 ? LONGEST : rest);
    }

    private static Optional<Duration> untilDate(String text, Instant now) {
        try {
            return Optional.of(Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
