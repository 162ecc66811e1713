package io.doorstep.testkit;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// An event as it came from the broker.
public record ReceivedEvent(
        String topic, UUID id, String type, UUID tenantId, String key, JsonNode data, Map<String, String> headers) {}
