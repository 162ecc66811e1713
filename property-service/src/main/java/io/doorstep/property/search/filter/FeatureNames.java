package io.doorstep.property.search.filter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which features are there by the way of others: who is on the waterfront sees the water.
public final class FeatureNames {

    private static final Map<String, List<String>> IMPLIED = Map.of(
            "waterfront", List.of("water view"),
            "water view", List.of("view"),
            "mountain view", List.of("view"),
            "city view", List.of("view"),
            "great view", List.of("view"),
            "double garage", List.of("garage"),
            "garage", List.of("parking"));

    private FeatureNames() {}

    /// The features themselves, and all that they imply.
    public static Set<String> withImplied(Collection<String> features) {
        Set<String> all = new TreeSet<>();
        features.forEach(feature -> add(feature, all));
        return all;
    }

    /// A feature, and all that imply it.
    public static Set<String> implying(String feature) {
        Set<String> all = new TreeSet<>(Set.of(feature));
        IMPLIED.keySet().stream()
                .filter(name -> withImplied(List.of(name)).contains(feature))
                .forEach(all::add);
        return all;
    }

    private static void add(String feature, Set<String> all) {
        if (all.add(feature)) {
            IMPLIED.getOrDefault(feature, List.of()).forEach(implied -> add(implied, all));
        }
    }
}
