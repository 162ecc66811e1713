package io.doorstep.kit.retention;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.support.TransactionOperations;

/// Deletes what the bound organization no longer keeps, or counts it.
final class EnforceRetention {

    static final Duration PAUSE = Duration.ofDays(1);

    private static final int AT_ONCE = 500;

    /// Of those that are let go of one by one.
    private static final int FEW = 20;

    private final List<RetainedRows> kept;
    private final RetentionRules rules;
    private final RowsOfTable table;
    private final TransactionOperations transaction;
    private final Outbox outbox;
    private final Audit audit;
    private final Jobs jobs;
    private final TenantTask<Enforcement> enforcement;
    private final InstantSource clock;
    private final String service;

    EnforceRetention(
            List<RetainedRows> kept,
            RetentionRules rules,
            RowsOfTable table,
            TransactionOperations transaction,
            Outbox outbox,
            Audit audit,
            Jobs jobs,
            TenantTask<Enforcement> enforcement,
            InstantSource clock,
            String service) {
        this.kept = kept;
        this.rules = rules;
        this.table = table;
        this.transaction = transaction;
        this.outbox = outbox;
        this.audit = audit;
        this.jobs = jobs;
        this.enforcement = enforcement;
        this.clock = clock;
        this.service = service;
    }

    /// Where nothing is said any more, there is no next day.
    void enforce(Enforcement job) {
        List<RetentionRule> said = rules.list();
        said.forEach(rule -> kept.stream()
                .filter(rows -> rows.category().equals(rule.category()))
                .forEach(rows -> enforce(rule, rows)));
        if (job.daily() && !said.isEmpty()) {
            jobs.schedule(
                    enforcement,
                    Tenancy.current().toString(),
                    job,
                    clock.instant().plus(PAUSE));
        }
    }

    private void enforce(RetentionRule rule, RetainedRows rows) {
        Instant before = clock.instant().minus(Duration.ofDays(rule.days()));
        long found = rule.dryRun() ? count(rows, before) : delete(rows, before);
        transaction.executeWithoutResult(_ -> tell(rule, before, found));
    }

    private long count(RetainedRows rows, Instant before) {
        return Objects.requireNonNull(transaction.execute(_ -> table.count(rows, before)));
    }

    /// Portion by portion, each in a transaction of its own.
    private long delete(RetainedRows rows, Instant before) {
        int most = rows instanceof RetainedThings ? FEW : AT_ONCE;
        long all = 0;
        long portion = most;
        while (portion == most) {
            portion = Objects.requireNonNull(transaction.execute(_ -> deletePortion(rows, before, most)));
            all += portion;
        }
        return all;
    }

    private long deletePortion(RetainedRows rows, Instant before, int most) {
        return rows instanceof RetainedThings things
                ? table.list(rows, before, most).stream().filter(things::letGo).count()
                : table.delete(rows, before, most);
    }

    private void tell(RetentionRule rule, Instant before, long found) {
        var enforced =
                new EnforcedV1(service, rule.category(), rule.days(), rule.dryRun(), found, before, clock.instant());
        outbox.publish(new OutgoingEvent("organizations", "retention.enforced", Tenancy.current(), enforced));
        if (found > 0 && !rule.dryRun()) {
            audit.record(
                    "expire",
                    "Retention",
                    Tenancy.current(),
                    Map.of("category", rule.category(), "rows", found, "before", before));
        }
    }

    /// `retention.enforced` on the wire.
    record EnforcedV1(
            String service, String category, int days, boolean dryRun, long rows, Instant before, Instant enforcedAt) {}
}
