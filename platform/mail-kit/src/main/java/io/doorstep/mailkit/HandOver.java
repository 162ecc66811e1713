package io.doorstep.mailkit;

/// How the talk with the mail server ended.
public sealed interface HandOver {

    record Accepted() implements HandOver {}

    /// The server surely has not taken it, and may later.
    record Deferred(String reason) implements HandOver {}

    /// The address does not exist.
    record Bounced(String email, String reason) implements HandOver {}

    /// The message itself is not taken.
    record Refused(String reason) implements HandOver {}

    /// The line broke after the message was on its way: the server may have taken it.
    record Unknown(String reason) implements HandOver {}
}
