package io.doorstep.kit.privacy;

import java.util.UUID;

/// Somebody asks what is kept of a person, or that it goes.
record PersonRequest(UUID requestId, UUID userId) {}
