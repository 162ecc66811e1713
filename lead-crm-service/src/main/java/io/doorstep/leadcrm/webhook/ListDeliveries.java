package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists what was sent to an endpoint, each try of it, the newest first.
@Component
public class ListDeliveries {

    private static final String SORT = "-createdAt";

    private final WebhookEndpoints endpoints;
    private final DeliveryLog deliveryLog;
    private final Cursors cursors;

    ListDeliveries(WebhookEndpoints endpoints, DeliveryLog deliveryLog, Cursors cursors) {
        this.endpoints = endpoints;
        this.deliveryLog = deliveryLog;
        this.cursors = cursors;
    }

    /// @return nothing when there is no such endpoint
    @Transactional(readOnly = true)
    public Optional<Page<DeliveryView>> list(
            UUID endpoint, @Nullable DeliveryStatus status, @Nullable String type, @Nullable String cursor, int limit) {
        if (!endpoints.existsById(endpoint)) {
            return Optional.empty();
        }
        TimePlace before = cursors.decode(cursor, SORT, TimePlace.LATEST);
        List<DeliveryView> found = deliveryLog.list(endpoint, status, type, before, limit + 1);
        return Optional.of(
                Page.cut(found, limit, last -> cursors.encode(SORT, new TimePlace(last.createdAt(), last.id()))));
    }

    /// An event on its way to an endpoint.
    public record DeliveryView(
            UUID id,
            UUID eventId,
            String eventType,
            DeliveryStatus status,
            int tries,
            @Nullable Instant nextTryAt,
            Instant createdAt,
            @Nullable Instant deliveredAt,
            List<Attempt> attempts) {

        DeliveryView with(List<Attempt> tried) {
            return new DeliveryView(id, eventId, eventType, status, tries, nextTryAt, createdAt, deliveredAt, tried);
        }
    }
}
