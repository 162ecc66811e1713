package io.doorstep.property.enrichment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs that ask the provider or a workflow, each about one listing; whoever finds more to do makes sure that
/// another one follows.
@Configuration(proxyBeanMethods = false)
class EnrichmentQueue {

    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<AskJob> task;
    private final TenantTask<DelegateJob> delegating;
    private final TenantTask<TestJob> test;

    EnrichmentQueue(
            AskProvider askProvider,
            DelegateNext delegateNext,
            ObjectProvider<TryEnrichmentAccount> tryAccount,
            Jobs jobs,
            Ids ids,
            InstantSource clock) {
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.task = TenantTask.oneTime("listing.enrich", AskJob.class, job -> askProvider
                .askNext()
                .ifPresent(at -> jobs.wake(task(), job, at)));
        this.delegating = TenantTask.oneTime("listing.delegate", DelegateJob.class, job -> delegateNext
                .delegate()
                .ifPresent(at -> jobs.wake(delegating(), job, at)));
        this.test = TenantTask.oneTime(
                "enrichment.test", TestJob.class, _ -> tryAccount.getObject().test());
    }

    @Bean
    TenantTask<TestJob> enrichmentAccountTest() {
        return test;
    }

    @Bean
    TenantTask<AskJob> listingEnrichment() {
        return task;
    }

    @Bean
    TenantTask<DelegateJob> listingDelegation() {
        return delegating;
    }

    void wake(WaitsFor whom) {
        switch (whom) {
            case PROVIDER -> askSoon();
            case WORKFLOW -> delegateSoon();
            case ANSWER -> {}
        }
    }

    void delegateSoon() {
        jobs.wake(delegating, new DelegateJob(), clock.instant());
    }

    /// After this transaction, as what it puts down is not seen before.
    void askSoon() {
        jobs.schedule(task, Tenancy.current() + ":" + ids.next(), new AskJob(), clock.instant());
    }

    /// After this transaction as well.
    void testSoon() {
        jobs.schedule(test, Tenancy.current() + ":" + ids.next(), new TestJob(), clock.instant());
    }

    private TenantTask<AskJob> task() {
        return task;
    }

    private TenantTask<DelegateJob> delegating() {
        return delegating;
    }

    /// Nothing to keep: the tenant is enough.
    record AskJob() {}

    /// As above.
    record DelegateJob() {}

    /// As above.
    record TestJob() {}
}
