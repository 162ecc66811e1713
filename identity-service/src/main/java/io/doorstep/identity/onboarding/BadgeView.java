package io.doorstep.identity.onboarding;

import java.time.Instant;

/// A badge that an organization has.
public record BadgeView(Badge badge, Instant grantedAt) {}
