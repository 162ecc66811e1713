package io.doorstep.property.feed;

import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The jobs that read feeds, one for each, and those that fetch media, each of one record; whoever finds more to do
/// makes sure that it goes on.
@Configuration(proxyBeanMethods = false)
class FeedQueue {

    private final Jobs jobs;
    private final InstantSource clock;
    private final TenantTask<FeedJob> replication;
    private final TenantTask<MediaJob> mediaFetching;

    FeedQueue(
            ObjectProvider<Replicate> replicate,
            ObjectProvider<FetchMedia> fetchMedia,
            Jobs jobs,
            InstantSource clock) {
        this.jobs = jobs;
        this.clock = clock;
        this.replication = TenantTask.oneTime("feed.replicate", FeedJob.class, job -> replicate
                .getObject()
                .goOn(job.feed())
                .ifPresent(at -> jobs.reschedule(replication(), job.feed().toString(), job, at)));
        this.mediaFetching = TenantTask.oneTime(
                "feed.media",
                MediaJob.class,
                job -> fetchMedia.getObject().fetchNext().ifPresent(at -> jobs.wake(mediaFetching(), job, at)));
    }

    @Bean
    TenantTask<FeedJob> feedReplication() {
        return replication;
    }

    @Bean
    TenantTask<MediaJob> feedMediaFetching() {
        return mediaFetching;
    }

    /// One that is being read looks itself whether it is due.
    void replicateSoon(UUID feed) {
        try {
            jobs.reschedule(replication, feed.toString(), new FeedJob(feed), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException underWay) {
            return;
        }
    }

    void fetchMediaSoon() {
        jobs.wake(mediaFetching, new MediaJob(), clock.instant());
    }

    private TenantTask<FeedJob> replication() {
        return replication;
    }

    private TenantTask<MediaJob> mediaFetching() {
        return mediaFetching;
    }

    /// Which feed.
    record FeedJob(UUID feed) {}

    /// Nothing to keep: the tenant is enough.
    record MediaJob() {}
}
