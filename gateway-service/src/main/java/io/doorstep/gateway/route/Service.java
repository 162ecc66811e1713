package io.doorstep.gateway.route;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The services behind the gateway, by the names they register under.
public enum Service {
    IDENTITY("identity"),
    PROPERTY("property"),
    LEAD_CRM("lead-crm"),
    CAMPAIGN("campaign"),
    BILLING("billing"),
    CHAT_AI("chat-ai"),
    NOTIFICATION("notification");

    private final String id;

    Service(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static @Nullable Service find(String id) {
        return Arrays.stream(values())
                .filter(service -> service.id.equals(id))
                .findFirst()
                .orElse(null);
    }
}
