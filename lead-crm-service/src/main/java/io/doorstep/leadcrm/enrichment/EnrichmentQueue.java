package io.doorstep.leadcrm.enrichment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs that ask, each about one person; whoever finds more to do makes sure that another one follows.
@Configuration(proxyBeanMethods = false)
class EnrichmentQueue {

    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<AskJob> task;

    EnrichmentQueue(AskProvider askProvider, Jobs jobs, Ids ids, InstantSource clock) {
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.task = TenantTask.oneTime("person.enrich", AskJob.class, job -> askProvider
                .askNext()
                .ifPresent(at -> jobs.wake(task(), job, at)));
    }

    @Bean
    TenantTask<AskJob> personEnrichment() {
        return task;
    }

    /// After this transaction, as what it puts down is not seen before.
    void askSoon() {
        jobs.schedule(task, Tenancy.current() + ":" + ids.next(), new AskJob(), clock.instant());
    }

    private TenantTask<AskJob> task() {
        return task;
    }

    /// Nothing to keep: the tenant is enough.
    record AskJob() {}
}
