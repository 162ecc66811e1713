package io.doorstep.notification.account.messaging;

import java.util.UUID;

record AccountChangedV1(UUID userId, String change) {}
