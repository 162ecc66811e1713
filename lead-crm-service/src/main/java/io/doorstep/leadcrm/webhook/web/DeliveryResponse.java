package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.Attempt;
import io.doorstep.leadcrm.webhook.DeliveryStatus;
import io.doorstep.leadcrm.webhook.ListDeliveries.DeliveryView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param eventId the `webhook-id` that the partner sees
record DeliveryResponse(
        UUID id,
        UUID eventId,
        String type,
        DeliveryStatus status,
        int tries,
        @Nullable Instant nextTryAt,
        Instant createdAt,
        @Nullable Instant deliveredAt,
        List<AttemptResponse> attempts) {

    static DeliveryResponse of(DeliveryView delivery) {
        return new DeliveryResponse(
                delivery.id(),
                delivery.eventId(),
                delivery.eventType(),
                delivery.status(),
                delivery.tries(),
                delivery.nextTryAt(),
                delivery.createdAt(),
                delivery.deliveredAt(),
                delivery.attempts().stream().map(AttemptResponse::of).toList());
    }

    /// @param answer the first 2 kB
    record AttemptResponse(
            Instant sentAt,
            String request,
            @Nullable Integer status,
            @Nullable String answer,
            @Nullable String error,
            int latencyMs,
            @Nullable Instant nextTryAt) {

        static AttemptResponse of(Attempt attempt) {
            return new AttemptResponse(
                    attempt.sentAt(),
                    attempt.request(),
                    attempt.status(),
                    attempt.answer(),
                    attempt.error(),
                    attempt.millis(),
                    attempt.nextTryAt());
        }
    }
}
