package io.doorstep.property.savedsearch;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.OneAtATime;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs that match what changed, and those that tell at the hour of a digest.
@Configuration(proxyBeanMethods = false)
class AlertJobs {

    /// Listings that one run takes on; another run follows when more wait.
    private static final int MOST_IN_A_RUN = 200;

    private final Jobs jobs;
    private final OneAtATime oneAtATime;
    private final InstantSource clock;
    private final TenantTask<MatchJob> match;
    private final TenantTask<DigestJob> digest;

    AlertJobs(
            Jobs jobs,
            OneAtATime oneAtATime,
            InstantSource clock,
            ObjectProvider<MatchListing> matchListing,
            ObjectProvider<TellDigests> tellDigests) {
        this.jobs = jobs;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
        this.match = TenantTask.oneTime("saved-search.match", MatchJob.class, _ -> matchSome(matchListing.getObject()));
        this.digest = TenantTask.oneTime("saved-search.digest", DigestJob.class, job -> tellDigests
                .getObject()
                .tellAll(job.due()));
    }

    @Bean
    TenantTask<MatchJob> savedSearchMatch() {
        return match;
    }

    @Bean
    TenantTask<DigestJob> savedSearchDigest() {
        return digest;
    }

    /// After the running transaction, as what it wrote is not seen before.
    void matchSoon() {
        jobs.wake(match, new MatchJob(), clock.instant());
    }

    /// Once for all of the business's clients.
    void tellAt(Instant due) {
        jobs.schedule(digest, Tenancy.current() + ":" + due.getEpochSecond(), new DigestJob(due), due);
    }

    private void matchSome(MatchListing matchListing) {
        if (oneAtATime.work("saved-search.match", MOST_IN_A_RUN, matchListing::matchNext)) {
            matchSoon();
        }
    }

    /// Nothing to keep: the tenant is enough.
    record MatchJob() {}

    record DigestJob(Instant due) {}
}
