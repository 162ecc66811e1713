package io.doorstep.notification.notification;

import java.util.UUID;

/// What a notification is about, such as a lead.
public record Subject(String type, UUID id) {}
