package io.doorstep.notification.privacy;

import java.util.UUID;

/// This service has done its part of a request about a person's facts.
public record PartFinished(UUID requestId) {}
