package io.doorstep.campaign.tracking;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One rule of the file; what it does not name it does not ask for.
///
/// @param userAgentIs one of these, exactly
/// @param userAgentHas one of these somewhere, in any case
/// @param within this long after sending, in seconds
/// @param because why the field holds this to be so
record EngagementRule(
        String name,
        @Nullable EngagementKind kind,
        @Nullable List<String> userAgentIs,
        @Nullable List<String> userAgentHas,
        @Nullable Integer within,
        Actor actor,
        String because) {

    boolean matches(EngagementKind seen, String userAgent, Duration sinceSent) {
        return (kind == null || kind == seen)
                && (userAgentIs == null || userAgentIs.contains(userAgent))
                && (userAgentHas == null || hasAny(userAgentHas, userAgent))
                && (within == null || sinceSent.compareTo(Duration.ofSeconds(within)) < 0);
    }

    private static boolean hasAny(List<String> marks, String userAgent) {
        String folded = userAgent.toLowerCase(Locale.ROOT);
        return marks.stream().anyMatch(mark -> folded.contains(mark.toLowerCase(Locale.ROOT)));
    }
}
