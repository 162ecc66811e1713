package io.doorstep.property.media.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.media.StorageMeasured;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells what pictures take.
@Component
class StorageEvents {

    private final Outbox outbox;

    StorageEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(StorageMeasured stored) {
        outbox.publish(new OutgoingEvent(
                "usage",
                "storage.changed",
                Tenancy.current(),
                new StorageChangedV1(stored.bytes(), stored.pictures(), stored.measuredAt())));
    }

    /// `storage.changed` on the wire.
    record StorageChangedV1(long bytes, long pictures, Instant measuredAt) {}
}
