package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.webhook.EndpointHealth.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds endpoints and how they fare.
@Component
@Transactional(readOnly = true)
public class FindEndpoints {

    private static final String SORT = "-createdAt";

    private final WebhookEndpoints endpoints;
    private final EndpointHealth health;
    private final Cursors cursors;

    FindEndpoints(WebhookEndpoints endpoints, EndpointHealth health, Cursors cursors) {
        this.endpoints = endpoints;
        this.health = health;
        this.cursors = cursors;
    }

    public Optional<EndpointView> find(UUID id) {
        return endpoints
                .findById(id)
                .map(endpoint -> EndpointView.of(endpoint, health.find(id).orElse(null)));
    }

    public Page<EndpointView> list(@Nullable String cursor, int limit) {
        UUID before = cursors.decode(cursor, SORT, Ids.LAST);
        List<WebhookEndpoint> found = endpoints.listBefore(before, Limit.of(limit + 1));
        Page<WebhookEndpoint> page = Page.cut(found, limit, last -> cursors.encode(SORT, last.id()));
        Map<UUID, State> states =
                health.findAll(page.items().stream().map(WebhookEndpoint::id).toList());
        return page.map(endpoint -> EndpointView.of(endpoint, states.get(endpoint.id())));
    }
}
