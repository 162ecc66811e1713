package io.doorstep.property.duplicate;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.OneAtATime;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.property.listing.ListingEvent;
import io.doorstep.property.listing.ListingEvent.ListingDeleted;
import io.doorstep.property.listing.TransactionBatch;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has every listing compared that is new or has changed, soon after.
@Component
class FollowListings {

    /// For how long changes gather, so that one run serves many.
    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final TransactionBatch<UUID> changed = new TransactionBatch<>(this::queue);
    /// After as many portions others have their turn.
    private static final int MOST_AT_ONCE = 50;

    private final DuplicateRows duplicates;
    private final OneAtATime oneAtATime;
    private final Jobs jobs;
    private final InstantSource clock;
    private final TenantTask<Everything> task;

    FollowListings(
            CompareListings compareListings,
            DuplicateRows duplicates,
            OneAtATime oneAtATime,
            Jobs jobs,
            InstantSource clock) {
        this.duplicates = duplicates;
        this.oneAtATime = oneAtATime;
        this.jobs = jobs;
        this.clock = clock;
        this.task = TenantTask.oneTime("listing.compare", Everything.class, _ -> compareAll(compareListings));
    }

    TenantTask<Everything> task() {
        return task;
    }

    @EventListener
    void on(ListingEvent event) {
        if (!(event instanceof ListingDeleted)) {
            changed.add(event.listing().id().value());
        }
    }

    private void queue(List<UUID> listings) {
        duplicates.queue(listings.stream().distinct().toList());
        wake();
    }

    /// One portion after the other: two that do not see each other's traits would miss a pair.
    private void compareAll(CompareListings compareListings) {
        if (oneAtATime.work("listing.compare", MOST_AT_ONCE, compareListings::compareSome)) {
            wake();
        }
    }

    private void wake() {
        jobs.wake(task, new Everything(), clock.instant().plus(GATHERING));
    }

    /// Nothing to keep: the tenant is enough.
    record Everything() {}
}
