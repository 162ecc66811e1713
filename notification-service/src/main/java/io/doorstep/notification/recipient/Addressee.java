package io.doorstep.notification.recipient;

import java.util.UUID;

/// Where a member of the organization is reached.
public record Addressee(UUID userId, String email, String name, boolean active) {}
