package io.doorstep.notification.preference;

import java.util.Map;

/// A user's wishes, and the version that a change of them must name.
public record Preferences(Map<NotificationCategory, ChannelChoice> categories, int version) {}
