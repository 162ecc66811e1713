package io.doorstep.notification.sms;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How the talk with the provider ended.
sealed interface SmsHandOver {

    /// @param id by which the provider knows the message
    record Accepted(@Nullable String id) implements SmsHandOver {}

    /// It surely was not taken, and may be later.
    ///
    /// @param pause how long the provider asks for
    record Deferred(String reason, Duration pause) implements SmsHandOver {}

    /// It will never be taken.
    record Refused(String reason) implements SmsHandOver {}

    /// It may have been taken, so it must not be sent again.
    record Unknown(String reason) implements SmsHandOver {}
}
