package io.doorstep.property.upload;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Forgets uploads that nobody went on with, and the words of those that became listings; of which upload a listing
/// came stays known.
@Component
class UploadRetention {

    private static final Duration EVERY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Jobs jobs;
    private final InstantSource clock;
    private final Duration keep;
    private final TenantTask<RetentionJob> task =
            TenantTask.oneTime("upload.retention", RetentionJob.class, _ -> forget());

    UploadRetention(
            JdbcClient jdbc,
            TransactionOperations transaction,
            Jobs jobs,
            InstantSource clock,
            RetentionSettings settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.jobs = jobs;
        this.clock = clock;
        this.keep = settings.keep();
    }

    TenantTask<RetentionJob> task() {
        return task;
    }

    void begin() {
        jobs.schedule(
                task,
                Tenancy.current().toString(),
                new RetentionJob(),
                clock.instant().plus(EVERY));
    }

    void forget() {
        Instant before = clock.instant().minus(keep);
        transaction.executeWithoutResult(_ -> forgetBefore(Timestamp.from(before)));
        begin();
    }

    private void forgetBefore(Timestamp before) {
        jdbc.sql("delete from property_upload where updated_at < :before and status <> 'LISTED'")
                .param("before", before)
                .update();
        jdbc.sql("""
            delete from property_upload_message m using property_upload u
            where u.tenant_id = m.tenant_id and u.id = m.upload_id and u.updated_at < :before
            """).param("before", before).update();
        jdbc.sql("""
            update property_upload set text = '', draft = '{"listing": {}, "evidence": {}}', version = version + 1
            where updated_at < :before and text <> ''
            """).param("before", before).update();
    }

    /// Nothing to keep: the tenant is enough.
    record RetentionJob() {}

    /// @param keep how long after they were last touched
    @ConfigurationProperties("doorstep.upload.retention")
    record RetentionSettings(@DefaultValue("90d") Duration keep) {}
}
