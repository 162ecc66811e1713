package io.doorstep.property.media;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.property.media.MediaConfiguration.StorageJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells what the pictures of a business take: the whole, so that nothing that was missed stays wrong, and once for all
/// that changes within a minute, as the whole is added up each time.
@Component
@Transactional
class TellStorage {

    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final MediaItems items;
    private final TenantTask<StorageJob> task;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TellStorage(
            MediaItems items,
            TenantTask<StorageJob> mediaStorageTelling,
            Jobs jobs,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.items = items;
        this.task = mediaStorageTelling;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    void tellSoon() {
        jobs.wake(task, new StorageJob(), clock.instant().plus(WITHIN));
    }

    void tell() {
        MediaItems.Stored stored = items.measure();
        events.publishEvent(new StorageMeasured(stored.bytes(), stored.pictures(), clock.instant()));
    }
}
