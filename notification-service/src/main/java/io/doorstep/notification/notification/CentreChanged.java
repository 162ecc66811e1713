package io.doorstep.notification.notification;

import java.util.UUID;

/// A user's notification centre shows something new, or something as read that was not.
public record CentreChanged(UUID userId) {}
