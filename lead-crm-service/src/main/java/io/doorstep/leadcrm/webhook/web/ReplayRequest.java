package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.ReplayWanted;
import jakarta.validation.constraints.AssertTrue;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One delivery, a range of time, or all failures.
record ReplayRequest(
        @Nullable UUID deliveryId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Boolean failures) {

    @AssertTrue(message = "say exactly one of deliveryId, from with to, or failures: true")
    boolean isOneWish() {
        long wishes = Stream.of(deliveryId != null, from != null && to != null, Boolean.TRUE.equals(failures))
                .filter(wish -> wish)
                .count();
        return wishes == 1 && (from == null) == (to == null);
    }

    ReplayWanted wanted() {
        if (deliveryId != null) {
            return new ReplayWanted.One(deliveryId);
        }
        return from != null ? new ReplayWanted.Range(from, Objects.requireNonNull(to)) : new ReplayWanted.Failures();
    }
}
