package io.doorstep.leadcrm.analytics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.analytics.RollUp.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Has the numbers of a business made a second after something happened, once for all that happens until then; less
/// often where that takes long, so that numbers never take more than a tenth of the time.
@Component
public class RollUpTimetable {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int REST = 9;

    /// A transaction that was still running is seen by the next look at the latest.
    private static final Duration ONCE_MORE = Duration.ofMinutes(1);

    private static final Duration LONGEST_REST = Duration.ofMinutes(15);

    /// Whoever is that much earlier than a job that is planned has mostly ended when it begins.
    private static final Duration HEAD_START = Duration.ofMillis(250);

    private static final long BUSINESSES = 100_000;

    private final Cache<UUID, Instant> planned = Caffeine.newBuilder()
            .maximumSize(BUSINESSES)
            .expireAfterWrite(ONCE_MORE)
            .build();
    private final Cache<UUID, Duration> paces =
            Caffeine.newBuilder().maximumSize(BUSINESSES).build();
    private final Jobs jobs;
    private final InstantSource clock;
    private final TenantTask<RollUpJob> task;

    RollUpTimetable(ObjectProvider<RollUp> rollUp, Jobs jobs, InstantSource clock) {
        this.jobs = jobs;
        this.clock = clock;
        this.task = TenantTask.oneTime("analytics.roll-up", RollUpJob.class, _ -> run(rollUp.getObject()));
    }

    TenantTask<RollUpJob> task() {
        return task;
    }

    /// A job that runs already may have looked at what was before, so another follows it.
    public void rollUpSoon() {
        UUID tenant = Tenancy.current();
        Instant now = clock.instant();
        Instant due = planned.getIfPresent(tenant);
        if (due == null || due.isBefore(now.plus(HEAD_START))) {
            Instant at = now.plus(pace());
            rollUpAt(at);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    planned.put(tenant, at);
                }
            });
        }
    }

    void rollUpAt(Instant at) {
        jobs.wake(task, new RollUpJob(), at);
    }

    private void run(RollUp rollUp) {
        Instant began = clock.instant();
        Result result = rollUp.rollUp();
        if (result != Result.BUSY) {
            paces.put(Tenancy.current(), paceAfter(Duration.between(began, clock.instant())));
        }
        switch (result) {
            case NOTHING_NEW -> {}
            case DONE ->
                jobs.schedule(
                        task,
                        Tenancy.current().toString(),
                        new RollUpJob(),
                        clock.instant().plus(ONCE_MORE));
            case BUSY, MORE_WAITS -> rollUpAt(clock.instant().plus(pace()));
        }
    }

    private Duration pace() {
        return Objects.requireNonNullElse(paces.getIfPresent(Tenancy.current()), SOON);
    }

    private static Duration paceAfter(Duration took) {
        Duration rest = took.multipliedBy(REST);
        return rest.compareTo(SOON) < 0 ? SOON : rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    /// Nothing to keep: the tenant is enough.
    record RollUpJob() {}
}
