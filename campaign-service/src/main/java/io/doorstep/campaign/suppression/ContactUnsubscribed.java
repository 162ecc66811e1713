package io.doorstep.campaign.suppression;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A contact wants no more marketing.
public record ContactUnsubscribed(UUID contactId, @Nullable String email, Instant at) {}
