package io.doorstep.gateway.usage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/// What was called in the last 24 hours, as all gateways report it; what is older is forgotten.
@Component
public class CallVolumes {

    static final Duration SPAN = Duration.ofHours(24);

    private static final long SLOT_SECONDS = 300;
    private static final int MOST_ACCOUNTS = 100_000;
    private static final int MOST_REPORTS = 300_000;

    private final InstantSource clock;
    private final Cache<Account, NavigableMap<Long, Volume>> volumes = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_ACCOUNTS)
            .expireAfterWrite(SPAN)
            .build();
    private final Cache<UUID, Boolean> seen = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_REPORTS)
            .expireAfterWrite(SPAN)
            .build();

    CallVolumes(InstantSource clock) {
        this.clock = clock;
    }

    /// A report that comes a second time counts once.
    public void add(ApiCalled report) {
        if (report.windowEnd().isBefore(clock.instant().minus(SPAN))
                || seen.asMap().putIfAbsent(report.eventId(), Boolean.TRUE) != null) {
            return;
        }
        Volume volume = new Volume(report.calls(), report.failed(), report.limited());
        add(new Account(report.tenantId(), report.credentialKind(), report.credentialId()), report.windowEnd(), volume);
        add(Account.ofTenant(report.tenantId()), report.windowEnd(), volume);
    }

    Volume of(Account account) {
        NavigableMap<Long, Volume> slots = volumes.getIfPresent(account);
        return slots == null ? Volume.NONE : sum(slots);
    }

    private void add(Account account, Instant end, Volume volume) {
        NavigableMap<Long, Volume> slots = volumes.get(account, _ -> new ConcurrentSkipListMap<>());
        slots.headMap(firstSlot()).clear();
        slots.merge(end.getEpochSecond() / SLOT_SECONDS, volume, Volume::plus);
        volumes.put(account, slots);
    }

    private Volume sum(NavigableMap<Long, Volume> slots) {
        return slots.tailMap(firstSlot()).values().stream().reduce(Volume.NONE, Volume::plus);
    }

    private long firstSlot() {
        return clock.instant().minus(SPAN).getEpochSecond() / SLOT_SECONDS + 1;
    }
}
