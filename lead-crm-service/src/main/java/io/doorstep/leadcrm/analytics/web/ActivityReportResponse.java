package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.ClientActivity;
import io.doorstep.leadcrm.analytics.ClientActivity.Count;
import java.util.List;
import java.util.UUID;

/// @param logins times that somebody signed in
/// @param members the hundred who signed in most
/// @param views times that people outside the business opened a listing
/// @param listings the hundred that were opened most
record ActivityReportResponse(long logins, List<CountResponse> members, long views, List<CountResponse> listings) {

    static ActivityReportResponse of(ClientActivity activity) {
        return new ActivityReportResponse(
                activity.logins(),
                CountResponse.of(activity.members()),
                activity.views(),
                CountResponse.of(activity.listings()));
    }

    /// @param id a member's, a listing's
    record CountResponse(UUID id, long times) {

        static List<CountResponse> of(List<Count> counts) {
            return counts.stream()
                    .map(count -> new CountResponse(count.id(), count.times()))
                    .toList();
        }
    }
}
