package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.analytics.MetricReport.Day;
import io.doorstep.leadcrm.analytics.Usage.Calls;
import io.doorstep.leadcrm.analytics.Usage.Seats;
import io.doorstep.leadcrm.analytics.Usage.Storage;
import io.doorstep.leadcrm.analytics.Usage.Tokens;
import io.doorstep.leadcrm.analytics.Usage.Used;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what a business used, against what its plan allows.
@Component
@Transactional(readOnly = true)
public class ReadUsage {

    private static final int MOST_KINDS = 100;

    private final MetricRows rows;
    private final PlanLimits limits;
    private final FindReach findReach;

    ReadUsage(MetricRows rows, PlanLimits limits, FindReach findReach) {
        this.rows = rows;
        this.limits = limits;
        this.findReach = findReach;
    }

    /// @return nothing for who sees only some agents' leads: it is the business's use
    public Usage read(Period period) {
        LeadReach reach = findReach.of("analytics:read");
        if (reach.onlyOf() != null) {
            return new Usage(
                    new Calls(0, List.of(), 0, 0, null, 0),
                    new Seats(0, 0, null),
                    new Storage(0, 0),
                    new Tokens(0, List.of()));
        }
        return new Usage(calls(period, reach), seats(period, reach), storage(period, reach), tokens(period, reach));
    }

    private Calls calls(Period period, LeadReach reach) {
        List<Day> ofPrograms = days(Metric.PROGRAM_CALLS, period, reach);
        LimitCourse limit = limits.find(FactKind.CALLS_LIMITED, period);
        return new Calls(
                sum(days(Metric.API_CALLS, period, reach)),
                most(Metric.API_CALLS, period),
                sum(ofPrograms),
                ofPrograms.stream().mapToLong(Day::value).max().orElse(0),
                limit.on(period.to()).orElse(null),
                limit.countDaysAbove(ofPrograms));
    }

    private Seats seats(Period period, LeadReach reach) {
        LevelCourse course = course(Metric.SEATS_CHANGED, period, reach);
        Long limit = limits.find(FactKind.SEATS_LIMITED, period).on(period.to()).orElse(null);
        return new Seats(course.atEnd(), course.most(), limit);
    }

    private Storage storage(Period period, LeadReach reach) {
        LevelCourse course = course(Metric.STORAGE_GROWTH, period, reach);
        return new Storage(course.atEnd(), course.most());
    }

    private LevelCourse course(Metric change, Period period, LeadReach reach) {
        return LevelCourse.of(rows.totalBefore(change, period.from()), days(change, period, reach));
    }

    private Tokens tokens(Period period, LeadReach reach) {
        return new Tokens(sum(days(Metric.AI_TOKENS, period, reach)), most(Metric.AI_TOKENS, period));
    }

    private List<Day> days(Metric metric, Period period, LeadReach reach) {
        return rows.list(new MetricQuestion(metric, Dimension.TOTAL, period), reach);
    }

    private List<Used> most(Metric metric, Period period) {
        return Used.of(rows.listMost(metric, Dimension.KIND, period, MOST_KINDS));
    }

    private static long sum(List<Day> days) {
        return days.stream().mapToLong(Day::value).sum();
    }
}
