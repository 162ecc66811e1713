package io.doorstep.leadcrm.analytics;

import java.time.Instant;
import java.util.UUID;

/// A member looked at the numbers for the first time on a day.
public record AnalyticsViewed(UUID viewedBy, Instant viewedAt) {}
