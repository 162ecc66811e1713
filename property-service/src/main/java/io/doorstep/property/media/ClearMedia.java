package io.doorstep.property.media;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.property.listing.ListingEvent.ListingDeleted;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.media.MediaConfiguration.ClearJob;
import io.doorstep.property.media.store.MediaStore;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets go of the files of what is gone, after its row is.
@Component
class ClearMedia {

    private final MediaStore store;
    private final TellStorage tellStorage;
    private final TenantTask<ClearJob> task;
    private final Jobs jobs;
    private final InstantSource clock;

    ClearMedia(
            MediaStore store,
            TellStorage tellStorage,
            TenantTask<ClearJob> mediaClearing,
            Jobs jobs,
            InstantSource clock) {
        this.store = store;
        this.tellStorage = tellStorage;
        this.task = mediaClearing;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void on(ListingDeleted deleted) {
        if (!deleted.listing().pictures().isEmpty()) {
            clearSoon(deleted.listing().id(), null);
        }
    }

    void clearSoon(ListingId listing, @Nullable MediaItemId item) {
        UUID what = item == null ? listing.value() : item.value();
        jobs.schedule(
                task,
                what.toString(),
                new ClearJob(listing.value(), item == null ? null : item.value()),
                clock.instant());
        tellStorage.tellSoon();
    }

    void clear(ClearJob job) {
        store.removeAll(job.listing(), job.item());
    }
}
