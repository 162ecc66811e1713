package io.doorstep.leadcrm.analytics;

import com.github.benmanes.caffeine.cache.Cache;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.analytics.MetricReport.Day;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads how the business stands now, and what has just happened.
@Component
@Transactional(readOnly = true)
public class ReadDashboard {

    private static final int LATEST = 20;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final MetricRows rows;
    private final LeadNumbers leads;
    private final Activities activities;
    private final FindReach findReach;
    private final InstantSource clock;
    private final Cache<Key, Aggregates> known;

    ReadDashboard(MetricRows rows, LeadNumbers leads, Activities activities, FindReach findReach, InstantSource clock) {
        this.rows = rows;
        this.leads = leads;
        this.activities = activities;
        this.findReach = findReach;
        this.clock = clock;
        this.known = KeptNumbers.keep(KEPT, clock);
    }

    public Dashboard read(Period period) {
        LeadReach reach = findReach.of("analytics:read");
        var key = new Key(Tenancy.current(), reach, period);
        return new Dashboard(
                rows.total(Metric.LISTINGS_ADDED) - rows.total(Metric.LISTINGS_DELETED),
                rows.total(Metric.LEADS_CAPTURED, reach),
                rows.countCampaigns(),
                known.get(key, _ -> aggregate(period, reach)),
                activities.list(reach, LATEST));
    }

    private Aggregates aggregate(Period period, LeadReach reach) {
        long delivered = sum(Metric.MESSAGES_DELIVERED, period, reach);
        long held = sum(Metric.APPOINTMENTS_HELD, period, reach);
        return new Aggregates(
                leads.total(period, reach),
                sum(Metric.VISITS_BOOKED, period, reach),
                delivered,
                BasisPoints.of(sum(Metric.MESSAGES_OPENED, period, reach), delivered),
                BasisPoints.of(sum(Metric.MESSAGES_REPLIED, period, reach), delivered),
                held,
                BasisPoints.of(held, held + sum(Metric.APPOINTMENTS_MISSED, period, reach)),
                clock.instant());
    }

    private long sum(Metric metric, Period period, LeadReach reach) {
        return rows.list(new MetricQuestion(metric, Dimension.TOTAL, period), reach).stream()
                .mapToLong(Day::value)
                .sum();
    }

    /// How the business stands: the counts and what has happened as of now, the period's numbers of a while ago.
    ///
    /// @param properties that are there now
    /// @param campaigns that somebody has entered
    public record Dashboard(
            long properties, long leads, long campaigns, Aggregates inPeriod, List<Activity> activities) {}

    /// What a period comes to, worked out once in half an hour.
    ///
    /// @param leads what became of those that were captured in the period
    /// @param openRateBasisPoints opened messages of those that arrived in the period
    /// @param replyRateBasisPoints of those that arrived in the period the ones whose person wrote within seven
    /// days
    /// @param showRateBasisPoints appointments held, of all that were held or missed
    public record Aggregates(
            LeadGroup leads,
            long visitsBooked,
            long messagesDelivered,
            long openRateBasisPoints,
            long replyRateBasisPoints,
            long appointmentsHeld,
            long showRateBasisPoints,
            Instant asOf) {}

    /// Whose answer it is, and to which question.
    private record Key(UUID tenant, LeadReach reach, Period period) {}
}
