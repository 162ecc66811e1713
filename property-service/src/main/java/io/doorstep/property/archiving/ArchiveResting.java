package io.doorstep.property.archiving;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.BulkAction;
import io.doorstep.property.listing.ChangeManyListings;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingOutcome.Stored;
import io.doorstep.property.listing.ListingSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Puts resting listings away once a day for as long as the business has a rule.
@Component
class ArchiveResting {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int PORTION = 500;

    private final ArchiveRules rules;
    private final FindResting findResting;
    private final ChangeManyListings changeManyListings;
    private final TransactionOperations transaction;
    private final Jobs jobs;
    private final InstantSource clock;
    private final TenantTask<Daily> task = TenantTask.oneTime("listing.archive", Daily.class, _ -> archive());

    ArchiveResting(
            ArchiveRules rules,
            FindResting findResting,
            ChangeManyListings changeManyListings,
            TransactionOperations transaction,
            Jobs jobs,
            InstantSource clock) {
        this.rules = rules;
        this.findResting = findResting;
        this.changeManyListings = changeManyListings;
        this.transaction = transaction;
        this.jobs = jobs;
        this.clock = clock;
    }

    TenantTask<Daily> task() {
        return task;
    }

    /// Each day from tomorrow on, at this time.
    void schedule() {
        jobs.reschedule(task, instance(), new Daily(), clock.instant().plus(DAY));
    }

    void cancel() {
        jobs.cancel(task, instance());
    }

    private void archive() {
        RestingTime time = rules.findOnly().map(ArchiveRule::time).orElse(null);
        if (time == null || time.isOff()) {
            return;
        }
        int archived = 0;
        int portion;
        do {
            portion = archiveSome(time);
            archived += portion;
        } while (portion == PORTION);
        noteRun(clock.instant(), archived);
        schedule();
    }

    private int archiveSome(RestingTime time) {
        List<ListingId> resting = findResting.list(time, PORTION).stream()
                .map(ListingSnapshot::id)
                .toList();
        return (int) changeManyListings.change(resting, new BulkAction.Archive()).values().stream()
                .filter(Stored.class::isInstance)
                .count();
    }

    private void noteRun(Instant at, int archived) {
        transaction.executeWithoutResult(_ -> rules.findOnly().ifPresent(rule -> rule.noteRun(at, archived)));
    }

    private static String instance() {
        return Tenancy.current().toString();
    }

    /// Nothing to keep: the tenant is enough.
    record Daily() {}
}
