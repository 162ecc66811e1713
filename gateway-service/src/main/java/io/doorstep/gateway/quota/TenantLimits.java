package io.doorstep.gateway.quota;

import io.doorstep.gateway.quota.QuotaSettings.TierQuota;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What each tenant may: its subscription's limits, else its tier's as the token claims it, else the default.
@Component
public class TenantLimits {

    private final Map<UUID, Limits> subscribed = new ConcurrentHashMap<>();
    private final Map<String, Limits> tiers = new HashMap<>();
    private final Limits fallback;
    private final QuotaSettings settings;

    TenantLimits(QuotaSettings settings) {
        this.settings = settings;
        this.fallback = limits(settings.fallback());
        settings.tiers().forEach((tier, quota) -> tiers.put(tier.toUpperCase(Locale.ROOT), limits(quota)));
    }

    /// Takes effect with the next request.
    public void change(UUID tenant, int perHour, int perDay, int perSecond, boolean overageAllowed) {
        subscribed.put(tenant, limits(perHour, perDay, perSecond, !overageAllowed));
    }

    Limits of(UUID tenant, @Nullable String tier) {
        Limits known = subscribed.get(tenant);
        if (known != null) {
            return known;
        }
        return tier == null ? fallback : tiers.getOrDefault(tier, fallback);
    }

    private Limits limits(TierQuota quota) {
        return limits(quota.requestsPerHour(), quota.requestsPerDay(), quota.burstPerSecond(), true);
    }

    private Limits limits(int perHour, int perDay, int perSecond, boolean enforceDaily) {
        return Limits.of(perHour, perDay, perSecond, settings.peopleFactor(), settings.bulkPercent(), enforceDaily);
    }
}
