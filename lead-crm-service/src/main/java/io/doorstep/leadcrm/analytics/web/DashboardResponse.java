package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.Activity;
import io.doorstep.leadcrm.analytics.Period;
import io.doorstep.leadcrm.analytics.ReadDashboard.Dashboard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param properties that are there now
/// @param campaigns that somebody has entered
/// @param leadsPerDay captured in the period, a day, with two decimals
/// @param openRateBasisPoints opened messages of the delivered ones
/// @param replyRateBasisPoints delivered messages whose person wrote within seven days
/// @param showRateBasisPoints appointments held, of all that were held or missed
/// @param asOf when the period's numbers were worked out, at most half an hour ago; the counts are of now
record DashboardResponse(
        PeriodResponse period,
        long properties,
        long leads,
        long campaigns,
        GroupResponse inPeriod,
        BigDecimal leadsPerDay,
        long visitsBooked,
        long messagesDelivered,
        long openRateBasisPoints,
        long replyRateBasisPoints,
        long appointmentsHeld,
        long showRateBasisPoints,
        Instant asOf,
        List<ActivityResponse> activities) {

    private static final int DECIMALS = 2;

    static DashboardResponse of(Period period, Dashboard dashboard) {
        return new DashboardResponse(
                PeriodResponse.of(period),
                dashboard.properties(),
                dashboard.leads(),
                dashboard.campaigns(),
                GroupResponse.of(dashboard.inPeriod().leads()),
                BigDecimal.valueOf(dashboard.inPeriod().leads().leads())
                        .divide(BigDecimal.valueOf(period.days()), DECIMALS, RoundingMode.HALF_UP),
                dashboard.inPeriod().visitsBooked(),
                dashboard.inPeriod().messagesDelivered(),
                dashboard.inPeriod().openRateBasisPoints(),
                dashboard.inPeriod().replyRateBasisPoints(),
                dashboard.inPeriod().appointmentsHeld(),
                dashboard.inPeriod().showRateBasisPoints(),
                dashboard.inPeriod().asOf(),
                dashboard.activities().stream().map(ActivityResponse::of).toList());
    }

    /// @param event its type, as in the catalogue of events
    record ActivityResponse(
            UUID id, String event, UUID subjectId, @Nullable String detail, Instant happenedAt) {

        static ActivityResponse of(Activity activity) {
            return new ActivityResponse(
                    activity.id(), activity.event(), activity.subjectId(), activity.detail(), activity.happenedAt());
        }
    }
}
