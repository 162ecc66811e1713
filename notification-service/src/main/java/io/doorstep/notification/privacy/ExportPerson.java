package io.doorstep.notification.privacy;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Sends identity what this service keeps of a person, by a job that tries until identity has it.
@Component
public class ExportPerson {

    private final PersonRows rows;
    private final SendPart sendPart;
    private final Jobs jobs;
    private final TenantTask<ExportJob> exportTask;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    ExportPerson(
            PersonRows rows,
            SendPart sendPart,
            Jobs jobs,
            TenantTask<ExportJob> exportTask,
            InstantSource clock,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.rows = rows;
        this.sendPart = sendPart;
        this.jobs = jobs;
        this.exportTask = exportTask;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    @Transactional
    public void request(UUID requestId, UUID userId) {
        jobs.schedule(exportTask, requestId.toString(), new ExportJob(requestId, userId), clock.instant());
    }

    /// What nobody waits for is not told either.
    void export(ExportJob job) {
        if (sendPart.send(job.requestId(), rows.of(job.userId()))) {
            transaction.executeWithoutResult(_ -> events.publishEvent(new PartFinished(job.requestId())));
        }
    }

    record ExportJob(UUID requestId, UUID userId) {}

    @Configuration(proxyBeanMethods = false)
    static class Export {

        @Bean
        TenantTask<ExportJob> privacyExport(ObjectProvider<ExportPerson> exportPerson) {
            return TenantTask.oneTime("privacy.export", ExportJob.class, job -> exportPerson
                    .getObject()
                    .export(job));
        }
    }
}
