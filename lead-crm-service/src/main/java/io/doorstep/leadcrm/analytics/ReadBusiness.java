package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.Churn.Cancelled;
import io.doorstep.leadcrm.analytics.ClientActivity.Count;
import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads whether a business stayed, and how lively it is; nothing for who sees only some agents' leads.
@Component
@Transactional(readOnly = true)
public class ReadBusiness {

    private static final int MOST_LINES = 100;

    private final MetricRows rows;
    private final FindReach findReach;

    ReadBusiness(MetricRows rows, FindReach findReach) {
        this.rows = rows;
        this.findReach = findReach;
    }

    public Churn readChurn(Period period) {
        if (!seesAll()) {
            return new Churn(0, List.of(), List.of());
        }
        return new Churn(
                total(Metric.SUBSCRIPTIONS_CANCELLED, period),
                Cancelled.of(rows.listMost(Metric.SUBSCRIPTIONS_CANCELLED, Dimension.PLAN, period, MOST_LINES)),
                Cancelled.of(rows.listMost(Metric.SUBSCRIPTIONS_CANCELLED, Dimension.REASON, period, MOST_LINES)));
    }

    public ClientActivity readActivity(Period period) {
        if (!seesAll()) {
            return new ClientActivity(0, List.of(), 0, List.of());
        }
        return new ClientActivity(
                total(Metric.LOGINS, period),
                most(Metric.LOGINS, Dimension.MEMBER, period),
                total(Metric.LISTING_VIEWS, period),
                most(Metric.LISTING_VIEWS, Dimension.LISTING, period));
    }

    private boolean seesAll() {
        LeadReach reach = findReach.of("analytics:read");
        return reach.onlyOf() == null;
    }

    private long total(Metric metric, Period period) {
        return rows.listMost(metric, Dimension.TOTAL, period, 1).stream()
                .mapToLong(MetricRows.Part::value)
                .sum();
    }

    private List<Count> most(Metric metric, Dimension by, Period period) {
        return rows.listMost(metric, by, period, MOST_LINES).stream()
                .map(part -> new Count(UUID.fromString(part.key()), part.value()))
                .toList();
    }
}
