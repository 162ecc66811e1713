package io.doorstep.notification.notification;

import java.util.Map;
import java.util.UUID;

/// Something that happened and that somebody should know.
///
/// @param eventId the event that told of it: nobody is told twice of one event
/// @param facts what the wording may use
public record Notice(UUID eventId, NotificationKind kind, Subject subject, Map<String, ?> facts) {}
