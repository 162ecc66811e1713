package io.doorstep.property.savedsearch;

import io.doorstep.property.savedsearch.reverse.Criteria;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A search as it is to be kept.
///
/// @param asked the words and filters as they were put
/// @param criteria the same as they are read
/// @param channel the one that there is to the client when absent
/// @param zone of the digests; the business's own when absent
public record SavedSearchDraft(
        Client client,
        String name,
        Map<String, Object> asked,
        Criteria criteria,
        @Nullable AlertChannel channel,
        AlertFrequency frequency,
        @Nullable ZoneId zone,
        boolean paused) {}
