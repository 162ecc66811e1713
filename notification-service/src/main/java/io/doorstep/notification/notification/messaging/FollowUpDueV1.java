package io.doorstep.notification.notification.messaging;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record FollowUpDueV1(UUID leadId, @Nullable String leadName, String title, UUID assigneeId) {

    Map<String, String> facts() {
        return Map.of("title", title, "name", Objects.requireNonNullElse(leadName, "a lead without a name"));
    }
}
