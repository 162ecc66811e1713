package io.doorstep.gateway.quota;

import java.util.ArrayList;
import java.util.List;

/// What a subscription allows, worked out for each audience.
final class Limits {

    private final Plan programs;
    private final Plan people;
    private final Plan visitors;

    private Limits(Plan programs, Plan people, Plan visitors) {
        this.programs = programs;
        this.people = people;
        this.visitors = visitors;
    }

    /// @param enforceDaily false where calls past the allowance are metered and billed instead
    static Limits of(int perHour, int perDay, int perSecond, int peopleFactor, boolean enforceDaily) {
        return new Limits(
                plan(perHour, perDay, perSecond, 1, enforceDaily),
                plan(perHour, perDay, perSecond, peopleFactor, enforceDaily),
                plan(perHour, perDay, perSecond, peopleFactor, enforceDaily));
    }

    Plan of(Audience audience) {
        return switch (audience) {
            case PROGRAMS -> programs;
            case PEOPLE -> people;
            case VISITORS -> visitors;
        };
    }

    private static Plan plan(int perHour, int perDay, int perSecond, int factor, boolean enforceDaily) {
        List<Policy> policies = new ArrayList<>();
        policies.add(Policy.burst("burst", times(perSecond, factor)));
        policies.add(Policy.hourly("hour", times(perHour, factor)));
        if (enforceDaily) {
            policies.add(Policy.daily("day", times(perDay, factor)));
        }
        return Plan.of(policies);
    }

    private static int times(int quota, int factor) {
        return (int) Math.min(Integer.MAX_VALUE, (long) quota * factor);
    }
}
