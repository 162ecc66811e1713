package io.doorstep.gateway.quota;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many requests are allowed where no subscription says otherwise.
///
/// @param tiers by name, as tokens claim them; a tier that is not named keeps its usual quota
/// @param fallback for a tier that is not known
/// @param peopleFactor by which people's and visitors' buckets are larger than those of programs
/// @param bulkPercent of an hour's quota that imports, exports and bulk operations may take
/// @param addressPerHour anonymous requests from one address
/// @param addressPerSecond anonymous requests from one address
/// @param maxTracked buckets of a kind kept at the same time
@ConfigurationProperties("doorstep.quota")
record QuotaSettings(
        @DefaultValue Map<String, TierQuota> tiers,
        @DefaultValue TierQuota fallback,
        @DefaultValue("20") int peopleFactor,
        @DefaultValue("50") int bulkPercent,
        @DefaultValue("5000") int addressPerHour,
        @DefaultValue("50") int addressPerSecond,
        @DefaultValue("500000") int maxTracked) {

    private static final Map<String, TierQuota> USUAL = Map.of(
            "STARTER", new TierQuota(100, 1_000, 10),
            "PROFESSIONAL", new TierQuota(1_000, 10_000, 50),
            "ENTERPRISE", new TierQuota(10_000, 100_000, 200));

    QuotaSettings {
        Map<String, TierQuota> all = new HashMap<>(USUAL);
        all.putAll(tiers);
        tiers = Map.copyOf(all);
    }

    /// What a tier allows to programs.
    record TierQuota(
            @DefaultValue("1000") int requestsPerHour,
            @DefaultValue("20000") int requestsPerDay,
            @DefaultValue("50") int burstPerSecond) {}
}
