package io.doorstep.notification.notification.messaging;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AttentionAskedV1(UUID leadId, @Nullable String leadName, UUID assigneeId, String text) {

    Map<String, String> facts() {
        return Map.of("text", text, "name", Objects.requireNonNullElse(leadName, "A lead without a name"));
    }
}
