package io.doorstep.kit.sample;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Transactional;

/// A clock that strikes for tenants.
@Configuration
public class Chime {

    /// What struck, for whom.
    public record Strike(UUID tenant, int hour) {}

    /// How often it still strikes.
    public record StrikeJob(int hour, int more) {}

    private final List<Strike> strikes = new CopyOnWriteArrayList<>();

    private final Jobs jobs;
    private final InstantSource clock;

    Chime(Jobs jobs, InstantSource clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    public List<Strike> strikes() {
        return strikes;
    }

    @Bean
    TenantTask<StrikeJob> strike() {
        return TenantTask.oneTime("chime.strike", StrikeJob.class, this::strikeNow);
    }

    @Transactional
    public void strikeIn(Duration delay, StrikeJob job) {
        jobs.schedule(
                strike(), "strike-" + Tenancy.current(), job, clock.instant().plus(delay));
    }

    /// Without a transaction of the caller's.
    public void strikeAtOnce(StrikeJob job) {
        jobs.schedule(strike(), "strike-" + Tenancy.current(), job, clock.instant());
    }

    /// Without a transaction of the caller's.
    public void putOffTo(Duration delay, StrikeJob job) {
        jobs.reschedule(
                strike(), "strike-" + Tenancy.current(), job, clock.instant().plus(delay));
    }

    @Transactional
    public void wakeWithin(Duration delay, StrikeJob job) {
        jobs.wake(strike(), job, clock.instant().plus(delay));
    }

    @Transactional
    public void strikeThenFail(StrikeJob job) {
        strikeIn(Duration.ZERO, job);
        throw new IllegalStateException("after all");
    }

    private void strikeNow(StrikeJob job) {
        strikes.add(new Strike(Tenancy.current(), job.hour()));
        if (job.more() > 0) {
            jobs.schedule(
                    strike(),
                    "strike-" + Tenancy.current(),
                    new StrikeJob(job.hour() + 1, job.more() - 1),
                    clock.instant());
        }
    }
}
