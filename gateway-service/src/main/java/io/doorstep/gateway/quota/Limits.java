package io.doorstep.gateway.quota;

import java.util.ArrayList;
import java.util.List;

/// What a subscription allows, worked out for each audience and context.
final class Limits {

    private static final int CONTEXTS = CallContext.values().length;

    private final List<Plan> plans;

    private Limits(List<Plan> plans) {
        this.plans = plans;
    }

    /// @param bulkPercent of the hour's quota that bulk work may take
    /// @param enforceDaily false where calls past the allowance are metered and billed instead
    static Limits of(int perHour, int perDay, int perSecond, int peopleFactor, int bulkPercent, boolean enforceDaily) {
        List<Plan> plans = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            int factor = audience == Audience.PROGRAMS ? 1 : peopleFactor;
            for (CallContext context : CallContext.values()) {
                List<Policy> policies = new ArrayList<>();
                policies.add(Policy.burst(context.burst(), times(perSecond, factor)));
                if (context == CallContext.BULK) {
                    policies.add(Policy.hourly("bulk", partOf(times(perHour, factor), bulkPercent)));
                }
                policies.add(Policy.hourly("hour", times(perHour, factor)));
                if (enforceDaily) {
                    policies.add(Policy.daily("day", times(perDay, factor)));
                }
                plans.add(Plan.of(policies));
            }
        }
        return new Limits(List.copyOf(plans));
    }

    Plan of(Audience audience, CallContext context) {
        return plans.get(audience.ordinal() * CONTEXTS + context.ordinal());
    }

    private static int partOf(int quota, int percent) {
        return (int) Math.max(1, (long) quota * percent / 100);
    }

    private static int times(int quota, int factor) {
        return (int) Math.min(Integer.MAX_VALUE, (long) quota * factor);
    }
}
