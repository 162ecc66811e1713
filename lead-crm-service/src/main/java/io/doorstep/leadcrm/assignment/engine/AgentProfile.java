package io.doorstep.leadcrm.assignment.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody takes on; what is absent or empty does not narrow.
///
/// @param weight how many leads for one of somebody with the weight 1
/// @param capacity how many leads they may have open
/// @param languages BCP 47
/// @param skills words that are looked for among a lead's tags
public record AgentProfile(
        int weight,
        @Nullable Integer capacity,
        List<String> languages,
        @Nullable Territory territory,
        @Nullable PriceRange price,
        List<String> skills,
        @Nullable Absence absence,
        @Nullable WorkingHours hours) {

    /// What holds for somebody who has not said anything.
    public static final AgentProfile PLAIN = new AgentProfile(1, null, List.of(), null, null, List.of(), null, null);
}
