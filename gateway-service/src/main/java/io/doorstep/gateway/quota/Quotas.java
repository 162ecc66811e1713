package io.doorstep.gateway.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.gateway.authentication.Caller;
import io.doorstep.gateway.edge.Problem;
import io.doorstep.gateway.quota.QuotaDecision.Admitted;
import io.doorstep.gateway.quota.QuotaDecision.Exceeded;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Takes a token for each request from every bucket that it counts on, or from none.
@Component
public class Quotas {

    private final TenantLimits limits;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final Plan addressPlan;
    private final Cache<TenantAudience, TenantBuckets> tenants;
    private final Cache<String, Bucket> credentials;
    private final Cache<String, TenantBuckets> addresses;

    Quotas(TenantLimits limits, QuotaSettings settings, InstantSource clock, MeterRegistry meters) {
        this.limits = limits;
        this.clock = clock;
        this.meters = meters;
        this.addressPlan = Plan.of(List.of(
                Policy.burst("address-burst", settings.addressPerSecond()),
                Policy.hourly("address", settings.addressPerHour())));
        this.tenants = bounded(settings, Duration.ofHours(25));
        this.credentials = bounded(settings, Duration.ofMinutes(1));
        this.addresses = bounded(settings, Duration.ofHours(1));
    }

    /// Writes where the limits stand into an answer.
    public static void describe(QuotaDecision decision, HttpHeaders headers) {
        headers.set(RateLimitFields.POLICY, decision.policies());
        headers.set(RateLimitFields.LIMIT, decision.limits());
    }

    public QuotaDecision take(Caller caller) {
        Audience audience = Audience.of(caller.kind());
        Plan plan = limits.of(caller.tenantId(), caller.tier()).of(audience);
        TenantBuckets tenant = tenants.get(
                new TenantAudience(caller.tenantId(), audience), _ -> new TenantBuckets(new Bucket(), new Bucket()));
        Bucket burst = credentials.get(caller.credential(), _ -> new Bucket());
        return take(plan, audience.name(), tenant.after(burst, plan));
    }

    /// For requests of nobody in particular.
    public QuotaDecision take(String address) {
        TenantBuckets known = addresses.get(address, _ -> new TenantBuckets(new Bucket(), new Bucket()));
        return take(addressPlan, "ADDRESSES", new Bucket[] {known.day(), known.hour()});
    }

    private QuotaDecision take(Plan plan, String audience, Bucket[] buckets) {
        long now = clock.millis() / 1000;
        List<Policy> policies = plan.policies();
        for (int i = 0; i < buckets.length; i++) {
            if (!buckets[i].take(policies.get(i), now)) {
                for (int taken = 0; taken < i; taken++) {
                    buckets[taken].giveBack(policies.get(taken), now);
                }
                return exceeded(
                        plan, audience, policies.get(i), buckets, buckets[i].secondsToReset(policies.get(i), now), now);
            }
        }
        return new Admitted(plan.field(), RateLimitFields.limits(policies, buckets, now));
    }

    private Exceeded exceeded(Plan plan, String audience, Policy violated, Bucket[] buckets, long reset, long now) {
        meters.counter("doorstep.quota.exceeded", "policy", violated.name(), "audience", audience)
                .increment();
        Problem problem = Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "quota_exceeded",
                        "More than %d requests in %d seconds. Try again in %d seconds."
                                .formatted(violated.quota(), violated.seconds(), reset))
                .withType(RateLimitFields.PROBLEM_TYPE)
                .with(RateLimitFields.VIOLATED, List.of(violated.name()))
                .retryAfter(reset);
        return new Exceeded(plan.field(), RateLimitFields.limits(plan.policies(), buckets, now), problem);
    }

    /// Kept in order by the callers themselves: waking another thread costs more than the work.
    private static <K, V> Cache<K, V> bounded(QuotaSettings settings, Duration idle) {
        return Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(settings.maxTracked())
                .expireAfterAccess(idle)
                .build();
    }

    private record TenantAudience(UUID tenant, Audience audience) {}

    private record TenantBuckets(Bucket hour, Bucket day) {

        Bucket[] after(Bucket burst, Plan plan) {
            return plan.policies().size() == 3 ? new Bucket[] {burst, hour, day} : new Bucket[] {burst, hour};
        }
    }
}
