package io.doorstep.notification.notification.messaging;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The note itself is read with the reader's own login.
record NoteMentionedV1(UUID leadId, UUID memberId, @Nullable String authorName) {

    Map<String, String> facts() {
        return Map.of("author", Objects.requireNonNullElse(authorName, "Somebody"));
    }
}
