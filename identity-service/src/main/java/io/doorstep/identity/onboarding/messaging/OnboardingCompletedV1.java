package io.doorstep.identity.onboarding.messaging;

import io.doorstep.identity.onboarding.Badge;
import io.doorstep.identity.onboarding.OnboardingCompleted;
import io.doorstep.identity.onboarding.OnboardingStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// `onboarding.completed` on the wire.
///
/// @param skipped steps that were left out
record OnboardingCompletedV1(UUID organizationId, List<String> badges, List<String> skipped, Instant completedAt) {

    static OnboardingCompletedV1 of(OnboardingCompleted event) {
        return new OnboardingCompletedV1(
                event.organizationId(),
                event.badges().stream().map(Badge::key).toList(),
                event.skipped().stream().map(OnboardingStep::key).toList(),
                event.completedAt());
    }
}
