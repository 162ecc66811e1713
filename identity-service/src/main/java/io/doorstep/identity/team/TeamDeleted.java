package io.doorstep.identity.team;

import java.util.UUID;

/// A department or team is gone.
public record TeamDeleted(UUID teamId) {}
