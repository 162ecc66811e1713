package io.doorstep.identity.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an organization has subscribed to, as billing said it last; everything is absent until it has said something.
///
/// @param tier the plan's name
/// @param endsAt when the running term or the trial is over
/// @param maxPlots listings in use at the same time
/// @param maxAgents people with a seat
/// @param extraAgents whether the plan gives seats beyond the limit
/// @param saidAt when billing decided it
@Embeddable
public record Subscription(
        @Nullable String tier,
        @Column(name = "subscription_status") @Nullable String status,
        @Column(name = "subscription_ends_at") @Nullable Instant endsAt,
        @Nullable Long maxPlots,
        @Nullable Long maxAgents,
        @Nullable Long maxApiCallsDaily,
        @Nullable Boolean extraAgents,
        @Nullable String stripeCustomerId,
        @Column(name = "subscription_seen") @Nullable Instant saidAt) {

    static final Subscription UNKNOWN = new Subscription(null, null, null, null, null, null, null, null, null);

    /// Whether the organization may use what it has subscribed to; a new one may, its trial is on the way.
    public boolean isActive() {
        return OrganizationStatus.under(status) == OrganizationStatus.ACTIVE;
    }

    /// How many people may have a seat; absent when there is no bound.
    public @Nullable Long seats() {
        return Boolean.TRUE.equals(extraAgents) ? null : maxAgents;
    }

    /// A word from before the last one changes nothing.
    boolean isOlderThan(Subscription known) {
        return saidAt != null && known.saidAt != null && saidAt.isBefore(known.saidAt);
    }
}
