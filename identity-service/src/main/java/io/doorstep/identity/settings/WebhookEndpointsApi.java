package io.doorstep.identity.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/// The partners' webhooks of lead-crm-service, as this service calls it.
interface WebhookEndpointsApi {

    @GetExchange("/api/v1/webhook-endpoints")
    FoundEndpoints list(@RequestParam int limit);

    /// @param nextCursor present when there are more
    record FoundEndpoints(
            List<FoundEndpoint> items, @Nullable String nextCursor) {}

    record FoundEndpoint(boolean enabled) {}
}
