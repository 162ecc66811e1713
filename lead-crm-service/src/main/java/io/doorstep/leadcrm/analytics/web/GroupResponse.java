package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.LeadGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param key a source, a campaign, an agent's id; empty for all together
/// @param conversion won of all, in basis points
/// @param prompt contacted within five minutes, of all, in basis points
/// @param medianSeconds from capture to first contact; absent when nobody was contacted
record GroupResponse(
        String key,
        long leads,
        long contacted,
        long won,
        long lost,
        long conversion,
        long prompt,
        @Nullable Long medianSeconds,
        @Nullable Long p90Seconds) {

    static GroupResponse of(LeadGroup group) {
        return new GroupResponse(
                group.key(),
                group.leads(),
                group.contacted(),
                group.won(),
                group.lost(),
                group.conversionBasisPoints(),
                group.promptBasisPoints(),
                group.medianSeconds(),
                group.p90Seconds());
    }

    static List<GroupResponse> of(List<LeadGroup> groups) {
        return groups.stream().map(GroupResponse::of).toList();
    }
}
