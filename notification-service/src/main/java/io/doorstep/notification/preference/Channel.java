package io.doorstep.notification.preference;

/// Where a user hears of something.
public enum Channel {
    IN_APP,
    EMAIL
}
