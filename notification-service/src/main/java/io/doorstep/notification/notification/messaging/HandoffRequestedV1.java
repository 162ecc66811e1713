package io.doorstep.notification.notification.messaging;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record HandoffRequestedV1(
        UUID conversationId,
        String reason,
        @Nullable String summary,
        @Nullable UUID leadId) {

    Map<String, String> facts() {
        String inWords = reason.replace('-', ' ');
        return summary == null ? Map.of("reason", inWords) : Map.of("reason", inWords, "summary", summary);
    }
}
