package io.doorstep.notification.recipient;

import java.util.UUID;

/// A member may no longer be told anything.
public record RecipientDeactivated(UUID userId) {}
