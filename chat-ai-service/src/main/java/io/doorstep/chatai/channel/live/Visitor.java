package io.doorstep.chatai.channel.live;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Whom a verified token lets in, and until when.
record Visitor(UUID tenantId, UUID conversationId, Instant until) {
    private static final String ATTRIBUTE = "doorstep.visitor";

    void putInto(Map<String, Object> attributes) {
        attributes.put(ATTRIBUTE, this);
    }

    static Visitor of(Map<String, Object> attributes) {
        return (Visitor) Objects.requireNonNull(attributes.get(ATTRIBUTE));
    }
}
