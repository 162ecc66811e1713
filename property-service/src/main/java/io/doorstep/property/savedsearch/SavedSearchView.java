package io.doorstep.property.savedsearch;

import io.doorstep.property.savedsearch.reverse.Criteria;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A saved search as it is read.
public record SavedSearchView(
        UUID id,
        int version,
        Client client,
        String name,
        Map<String, Object> asked,
        Criteria criteria,
        AlertChannel channel,
        AlertFrequency frequency,
        @Nullable String zone,
        SearchState state,
        Instant createdAt) {}
