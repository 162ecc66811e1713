package io.doorstep.property.listing;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Counts how often people outside the business open a listing; nobody is named, and a look costs an addition.
@Component
public class ViewLedger {

    /// However many listings a program walks through; what is beyond is not counted until the next telling.
    private static final int MOST_LISTINGS = 20_000;

    private final Map<UUID, Map<ListingId, Long>> views = new ConcurrentHashMap<>();
    private final AtomicInteger listings = new AtomicInteger();

    /// Whoever could change the listing looks after it, and does not count.
    public void count(Caller caller, ListingId listing) {
        if (isFromOutside(caller)) {
            add(Tenancy.current(), listing, 1);
        }
    }

    void add(UUID tenant, ListingId listing, long times) {
        views.compute(tenant, (_, known) -> {
            Map<ListingId, Long> counts = known == null ? new HashMap<>() : known;
            if (counts.containsKey(listing) || listings.getAndIncrement() < MOST_LISTINGS) {
                counts.merge(listing, times, Long::sum);
            }
            return counts;
        });
    }

    /// All that was counted since the last time, each once.
    Map<UUID, Map<ListingId, Long>> drain() {
        Map<UUID, Map<ListingId, Long>> drained = new HashMap<>();
        for (UUID tenant : views.keySet()) {
            views.computeIfPresent(tenant, (_, counts) -> {
                drained.put(tenant, counts);
                return null;
            });
        }
        listings.set(0);
        return drained;
    }

    private static boolean isFromOutside(Caller caller) {
        return switch (caller.kind()) {
            case ANONYMOUS, VISITOR -> true;
            case USER, API_KEY, OAUTH_CLIENT -> !caller.permissions().containsKey("property:write");
            case SERVICE -> false;
        };
    }
}
