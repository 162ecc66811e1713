package io.doorstep.notification.preference;

/// What a notification is about, as far as a user's wishes go.
public enum NotificationCategory {
    LEAD,
    CONVERSATION,
    INTEGRATION,
    BILLING,
    ORGANIZATION
}
