package io.doorstep.notification.notification.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LeadAssignedV1(
        UUID leadId, UUID assigneeId, @Nullable String personName) {}
