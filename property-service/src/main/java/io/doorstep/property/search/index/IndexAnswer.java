package io.doorstep.property.search.index;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the index found.
///
/// @param total of all that match, not only these
/// @param more whether something comes after them
/// @param facets how many of all have each value, by name and value
/// @param counted how many of all have each of the terms that were asked for; none where there are none
public record IndexAnswer(
        List<Hit> hits, long total, boolean more, Map<String, Map<String, Long>> facets, Map<String, Long> counted) {

    /// @param keys where it stands in the order, to go on from
    public record Hit(UUID id, List<String> keys) {}
}
