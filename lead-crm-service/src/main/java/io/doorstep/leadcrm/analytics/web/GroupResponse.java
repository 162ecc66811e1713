package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.LeadGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param key a source, a campaign, an agent's id; empty for all together
/// @param conversionBasisPoints won of all
/// @param promptBasisPoints contacted within five minutes, of all
/// @param medianSeconds from capture to first contact; absent when nobody was contacted
record GroupResponse(
        String key,
        long leads,
        long contacted,
        long won,
        long lost,
        long conversionBasisPoints,
        long promptBasisPoints,
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
