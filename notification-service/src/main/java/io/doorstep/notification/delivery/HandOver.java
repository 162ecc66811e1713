package io.doorstep.notification.delivery;

/// How the talk with the mail server ended.
sealed interface HandOver {

    record Accepted() implements HandOver {}

    /// It may work later: the server was away, busy, or did not say how it ended.
    record Deferred(String reason) implements HandOver {}

    /// It will never work: the address or the message is not taken.
    record Refused(String reason) implements HandOver {}
}
