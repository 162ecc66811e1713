package io.doorstep.leadcrm.duplicate.likeness;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Frequencies counted in memory.
final class Counted implements Frequencies {

    private final Map<Trait, Map<String, Long>> counts = new EnumMap<>(Trait.class);
    private final long people;

    Counted(List<Description> all) {
        people = all.size();
        for (Description person : all) {
            Trait.of(person)
                    .forEach((trait, values) -> values.forEach(value ->
                            counts.computeIfAbsent(trait, _ -> new HashMap<>()).merge(value, 1L, Long::sum)));
        }
    }

    @Override
    public long people() {
        return people;
    }

    @Override
    public long of(Trait trait, String value) {
        return counts.getOrDefault(trait, Map.of()).getOrDefault(value, 0L);
    }

    @Override
    public long ofAny(Trait trait) {
        return counts.getOrDefault(trait, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
