package io.doorstep.identity.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// No step of an organization is open any more; told once.
public record OnboardingCompleted(
        UUID organizationId, List<Badge> badges, List<OnboardingStep> skipped, Instant completedAt) {}
