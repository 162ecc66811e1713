package io.doorstep.property.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How a feed answered.
sealed interface FeedAnswer {

    /// @param records as it wrote them
    record Records(List<Map<String, Object>> records) implements FeedAnswer {}

    /// More than is read at once.
    record TooLarge() implements FeedAnswer {}

    /// It may answer later.
    ///
    /// @param rest that it asked for
    record Away(String reason, Duration rest) implements FeedAnswer {}

    /// It does not take the token, which may have grown old.
    record TokenRefused(String reason) implements FeedAnswer {}

    /// It does not answer before somebody does something.
    record Closed(String reason) implements FeedAnswer {}
}
