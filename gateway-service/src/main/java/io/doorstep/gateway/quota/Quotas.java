package io.doorstep.gateway.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.gateway.authentication.Caller;
import io.doorstep.gateway.edge.Problem;
import io.doorstep.gateway.quota.QuotaDecision.Admitted;
import io.doorstep.gateway.quota.QuotaDecision.Exceeded;
import io.doorstep.gateway.quota.QuotaDecision.Waiting;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Takes a token for each request from every bucket that it counts on, or from none.
@Component
public class Quotas {

    private final TenantLimits limits;
    private final Buckets buckets;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final Plan addressPlan;
    private final Cache<TenantAudience, TenantBuckets> tenants;
    private final List<Cache<String, Bucket>> bursts;
    private final Cache<String, AddressBuckets> addresses;

    Quotas(TenantLimits limits, Buckets buckets, QuotaSettings settings, InstantSource clock, MeterRegistry meters) {
        this.limits = limits;
        this.buckets = buckets;
        this.clock = clock;
        this.meters = meters;
        this.addressPlan = Plan.of(List.of(
                Policy.burst("address-burst", settings.addressPerSecond()),
                Policy.hourly("address", settings.addressPerHour())));
        this.tenants = bounded(settings, Duration.ofHours(25));
        this.addresses = bounded(settings, Duration.ofHours(1));
        this.bursts = Stream.of(CallContext.values())
                .map(_ -> Quotas.<String, Bucket>bounded(settings, Duration.ofMinutes(1)))
                .toList();
    }

    /// Writes where the limits stand into an answer.
    public static void describe(String policies, String limits, HttpHeaders headers) {
        headers.set(RateLimitFields.POLICY, policies);
        headers.set(RateLimitFields.LIMIT, limits);
    }

    public QuotaDecision take(Caller caller, CallContext context) {
        Audience audience = Audience.of(caller.kind());
        Plan plan = limits.of(caller.tenantId(), caller.tier()).of(audience, context);
        return take(plan, audience.name(), bucketsOf(caller, audience, context, plan));
    }

    /// For requests of nobody in particular.
    public QuotaDecision take(String address) {
        AddressBuckets known =
                addresses.get(address, _ -> new AddressBuckets(buckets.ofOwn(), buckets.shared("address", address)));
        return take(addressPlan, "ADDRESSES", new Bucket[] {known.second(), known.hour()});
    }

    /// Where all limits of a caller stand; takes nothing.
    public List<LimitState> statesOf(Caller caller) {
        long now = clock.millis() / 1000;
        Audience audience = Audience.of(caller.kind());
        List<LimitState> states = new ArrayList<>();
        for (CallContext context : CallContext.values()) {
            Plan plan = limits.of(caller.tenantId(), caller.tier()).of(audience, context);
            Bucket[] counted = bucketsOf(caller, audience, context, plan);
            for (int i = 0; i < counted.length; i++) {
                Policy policy = plan.policies().get(i);
                states.add(new LimitState(
                        context,
                        policy.name(),
                        policy.quota(),
                        policy.seconds(),
                        counted[i].remaining(policy, now),
                        counted[i].secondsToReset(policy, now)));
            }
        }
        return states;
    }

    private Bucket[] bucketsOf(Caller caller, Audience audience, CallContext context, Plan plan) {
        TenantBuckets tenant =
                tenants.get(new TenantAudience(caller.tenantId(), audience), owner -> TenantBuckets.of(buckets, owner));
        Bucket burst = bursts.get(context.ordinal()).get(caller.credential(), _ -> buckets.ofOwn());
        return tenant.after(burst, context, plan);
    }

    private QuotaDecision take(Plan plan, String audience, Bucket[] counted) {
        long now = clock.millis() / 1000;
        List<Policy> policies = plan.policies();
        for (int i = 0; i < counted.length; i++) {
            Policy policy = policies.get(i);
            if (!counted[i].take(policy, now)) {
                for (int taken = 0; taken < i; taken++) {
                    counted[taken].giveBack(policies.get(taken), now);
                }
                Mono<Void> refill = counted[i].refill(policy, now);
                return refill == null ? exceeded(plan, audience, i, counted, now) : new Waiting(refill);
            }
        }
        return new Admitted(plan.field(), RateLimitFields.limits(policies, counted, now));
    }

    private Exceeded exceeded(Plan plan, String audience, int violatedAt, Bucket[] counted, long now) {
        Policy violated = plan.policies().get(violatedAt);
        long reset = counted[violatedAt].secondsToReset(violated, now);
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
        return new Exceeded(plan.field(), RateLimitFields.limits(plan.policies(), counted, now), problem);
    }

    /// Kept in order by the callers themselves: waking another thread costs more than the work.
    private static <K, V> Cache<K, V> bounded(QuotaSettings settings, Duration idle) {
        return Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(settings.maxTracked())
                .expireAfterAccess(idle)
                .build();
    }

    private record AddressBuckets(Bucket second, Bucket hour) {}
}
