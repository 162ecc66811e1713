package io.doorstep.billing.usage;

import io.doorstep.billing.plan.PlanLimits;
import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.ToLongFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells once per metric, period and threshold that a limit is near or reached.
@Component
class WatchLimits {

    private static final int[] PERCENT = {80, 100};

    private static final String NOTE = """
            insert into limit_notice (tenant_id, metric, period, threshold, reached_at)
            values (:tenant, :metric, :period, :threshold, :now) on conflict do nothing
            """;

    private final FindSubscription findSubscription;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    WatchLimits(
            FindSubscription findSubscription, JdbcClient jdbc, ApplicationEventPublisher events, InstantSource clock) {
        this.findSubscription = findSubscription;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void callsOn(LocalDate day, long used) {
        findSubscription
                .find()
                .ifPresent(subscription ->
                        watch(subscription, Metric.API_CALLS, used, PlanLimits::maxApiCallsDaily, day.toString()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void plots(long used) {
        findSubscription
                .find()
                .ifPresent(subscription ->
                        watch(subscription, Metric.PLOTS, used, PlanLimits::maxPlots, termOf(subscription)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void agents(long used) {
        findSubscription
                .find()
                .ifPresent(subscription ->
                        watch(subscription, Metric.AGENTS, used, PlanLimits::maxAgents, termOf(subscription)));
    }

    private void watch(
            CurrentSubscription subscription,
            Metric metric,
            long used,
            ToLongFunction<PlanLimits> limitOf,
            String period) {
        long limit = limitOf.applyAsLong(subscription.plan().limits());
        for (int percent : PERCENT) {
            if (used * 100 >= limit * percent && isFirst(metric, period, percent)) {
                events.publishEvent(new UsageLimitReached(
                        subscription.id(), metric, limit, used, percent, period, clock.instant()));
            }
        }
    }

    private boolean isFirst(Metric metric, String period, int percent) {
        Instant now = clock.instant();
        return jdbc.sql(NOTE)
                        .param("tenant", Tenancy.current())
                        .param("metric", metric.name())
                        .param("period", period)
                        .param("threshold", percent)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static String termOf(CurrentSubscription subscription) {
        return subscription.termStart() + "/" + subscription.termEnd();
    }
}
