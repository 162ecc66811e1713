package io.doorstep.identity.privacy.messaging;

import java.util.UUID;

record PartFinishedV1(UUID requestId, String service) {}
