package io.doorstep.identity.onboarding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which plans a step cannot be left out.
enum Requirement {
    ON_EVERY_PLAN(Set.of()),
    FROM_PROFESSIONAL(Set.of("PROFESSIONAL", "ENTERPRISE")),
    ON_ENTERPRISE(Set.of("ENTERPRISE")),
    NEVER(Set.of());

    private final Set<String> plans;

    Requirement(Set<String> plans) {
        this.plans = plans;
    }

    boolean holdsOn(@Nullable String plan) {
        return this == ON_EVERY_PLAN || plan != null && plans.contains(plan);
    }
}
