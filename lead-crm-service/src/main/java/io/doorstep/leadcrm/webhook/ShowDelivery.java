package io.doorstep.leadcrm.webhook;

import io.doorstep.leadcrm.webhook.ListDeliveries.DeliveryView;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows one delivery with each try, and what the endpoint gets of it.
@Component
public class ShowDelivery {

    private final WebhookEndpoints endpoints;
    private final DeliveryLog deliveryLog;

    ShowDelivery(WebhookEndpoints endpoints, DeliveryLog deliveryLog) {
        this.endpoints = endpoints;
        this.deliveryLog = deliveryLog;
    }

    /// @return nothing when the endpoint has no such delivery
    @Transactional(readOnly = true)
    public Optional<Shown> show(UUID endpointId, UUID deliveryId) {
        return endpoints.findById(endpointId).flatMap(endpoint -> deliveryLog
                .find(endpointId, deliveryId)
                .map(found -> new Shown(found, endpoint.shaped(deliveryLog.bodyOf(found.eventId())))));
    }

    /// @param body what the next try sends
    public record Shown(DeliveryView delivery, String body) {}
}
