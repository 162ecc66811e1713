package io.doorstep.notification.privacy.messaging;

import java.util.UUID;

record PrivacyRequestedV1(UUID requestId, UUID userId) {}
