package io.doorstep.leadcrm.analytics;

import com.github.benmanes.caffeine.cache.Cache;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what marketers sold and earned, kept for an hour unless a commission is processed before.
@Component
@Transactional(readOnly = true)
public class ReadMarketers {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Commissions commissions;
    private final FindReach findReach;
    private final Cache<Key, List<MarketerPerformance>> known;

    ReadMarketers(Commissions commissions, FindReach findReach, InstantSource clock) {
        this.commissions = commissions;
        this.findReach = findReach;
        this.known = KeptNumbers.keep(KEPT, clock);
    }

    public List<MarketerPerformance> read(Period period) {
        LeadReach reach = findReach.of("analytics:read");
        var key = new Key(Tenancy.current(), reach, period, commissions.countProcessed());
        return known.get(key, _ -> commissions.list(period, reach));
    }

    /// Whose answer it is, to which question, and after how many commissions.
    private record Key(UUID tenant, LeadReach reach, Period period, long processed) {}
}
