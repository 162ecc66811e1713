package io.doorstep.identity.team.messaging;

import java.util.UUID;

/// `team.deleted` on the wire.
record TeamDeletedV1(UUID organizationId, UUID teamId) {}
