package io.doorstep.leadcrm.erasure;

/// What is to happen with what is known of a person.
enum RequestKind {
    EXPORT,
    ERASURE
}
