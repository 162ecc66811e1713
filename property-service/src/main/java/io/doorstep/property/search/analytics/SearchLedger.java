package io.doorstep.property.search.analytics;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Counts searches and clicks; a search costs an addition.
@Component
public class SearchLedger {

    /// However many different things a program asks; what is beyond is not counted until the next keeping.
    private static final int MOST_DIFFERENT = 20_000;

    private final InstantSource clock;
    private final Map<UUID, Map<Searched, SearchCount>> counts = new ConcurrentHashMap<>();
    private final AtomicInteger different = new AtomicInteger();

    SearchLedger(InstantSource clock) {
        this.clock = clock;
    }

    /// What was searched for on a day.
    record Searched(LocalDate day, String words) {}

    /// @param words as in [PlainWords]; nothing is counted when there are none
    public void countSearch(String words, boolean found) {
        if (!words.isEmpty()) {
            add(Tenancy.current(), new Searched(today(), words), SearchCount.ofSearch(found));
        }
    }

    void countClick(String words, int position) {
        if (!words.isEmpty()) {
            add(Tenancy.current(), new Searched(today(), words), SearchCount.ofClick(position));
        }
    }

    void add(UUID tenant, Searched searched, SearchCount count) {
        counts.compute(tenant, (_, known) -> {
            Map<Searched, SearchCount> all = known == null ? new HashMap<>() : known;
            if (all.containsKey(searched) || different.getAndIncrement() < MOST_DIFFERENT) {
                all.merge(searched, count, SearchCount::plus);
            }
            return all;
        });
    }

    /// All that was counted since the last time, each once.
    Map<UUID, Map<Searched, SearchCount>> drain() {
        Map<UUID, Map<Searched, SearchCount>> drained = new HashMap<>();
        for (UUID tenant : counts.keySet()) {
            counts.computeIfPresent(tenant, (_, known) -> {
                drained.put(tenant, known);
                return null;
            });
        }
        different.set(0);
        return drained;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
