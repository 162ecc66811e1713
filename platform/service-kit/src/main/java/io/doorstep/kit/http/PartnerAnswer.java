package io.doorstep.kit.http;

import java.time.Duration;
import java.util.Optional;

/// How a partner answered.
public sealed interface PartnerAnswer {

    Duration took();

    /// It answered with a status of HTTP.
    ///
    /// @param retryAfter the raw header, if it sent one
    /// @param excerpt the first 2 kB of the body, or as much as was asked for
    record Answered(int status, Optional<String> retryAfter, String excerpt, Duration took) implements PartnerAnswer {}

    /// It did not answer: no such host, no connection, too slow, connection broken.
    record Silent(String reason, Duration took) implements PartnerAnswer {}

    /// The address leads into a private network; nothing was sent.
    record Forbidden(String reason, Duration took) implements PartnerAnswer {}
}
