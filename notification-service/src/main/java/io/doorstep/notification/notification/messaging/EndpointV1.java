package io.doorstep.notification.notification.messaging;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record EndpointV1(
        UUID endpointId,
        String url,
        @Nullable String reason,
        @Nullable Instant failingSince) {

    Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>(Map.of("url", url));
        if (reason != null) {
            facts.put("reason", reason);
        }
        if (failingSince != null) {
            facts.put("failingSince", failingSince.toString());
        }
        return facts;
    }
}
