package io.doorstep.kit.http;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How a partner answered.
public sealed interface PartnerAnswer {

    Duration took();

    /// It answered with a status of HTTP.
    ///
    /// @param headers by their names in lower case; the first of several
    /// @param excerpt the first 2 kB of the body, or as much as was asked for
    record Answered(int status, Map<String, String> headers, String excerpt, Duration took) implements PartnerAnswer {

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }

        /// As it was sent.
        public Optional<String> retryAfter() {
            return header("Retry-After");
        }
    }

    /// It did not answer: no such host, no connection, too slow, connection broken.
    ///
    /// @param sent whether it may have got the request
    record Silent(String reason, boolean sent, Duration took) implements PartnerAnswer {}

    /// The address leads into a private network; nothing was sent.
    record Forbidden(String reason, Duration took) implements PartnerAnswer {}
}
