package io.doorstep.notification.account.messaging;

import java.util.UUID;

record AccountCodeRequestedV1(UUID codeId, UUID userId) {}
