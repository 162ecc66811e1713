package io.doorstep.property.search.analytics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was searched for.
///
/// @param clickRate clicks for each search
/// @param averagePosition of what was clicked; the first hit is 1
/// @param queries the most frequent ones that were asked often enough to be nobody's own
record SearchReport(
        LocalDate from,
        LocalDate to,
        long searches,
        long withoutResults,
        long clicks,
        double clickRate,
        @Nullable Double averagePosition,
        List<Query> queries) {

    record Query(
            String words,
            long searches,
            long withoutResults,
            long clicks,
            @Nullable Double averagePosition) {}
}
