package io.doorstep.leadcrm.analytics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.doorstep.leadcrm.analytics.MetricOutcome.NotWithinReach;
import io.doorstep.leadcrm.analytics.MetricOutcome.Read;
import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.analytics.MetricReport.Day;
import io.doorstep.leadcrm.analytics.MetricReport.Line;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a metric over a period and over the one before.
@Component
@Transactional(readOnly = true)
public class ReadMetric {

    /// By these a part of the business's agents can be told from the others.
    private static final Set<Dimension> BY_AGENT = Set.of(Dimension.TOTAL, Dimension.AGENT);

    private final MetricRows rows;
    private final FindReach findReach;

    ReadMetric(MetricRows rows, FindReach findReach) {
        this.rows = rows;
        this.findReach = findReach;
    }

    public MetricOutcome read(MetricQuestion question) {
        LeadReach reach = findReach.of("analytics:read");
        if (reach.onlyOf() != null && !BY_AGENT.contains(question.by())) {
            return new NotWithinReach(question.by());
        }
        List<Day> days = rows.list(question, reach);
        var before = new MetricQuestion(
                question.metric(), question.by(), question.period().previous());
        return new Read(new MetricReport(question, compare(sum(days), sum(rows.list(before, reach))), days));
    }

    private static List<Line> compare(Map<String, Long> now, Map<String, Long> before) {
        Set<String> keys = new TreeSet<>(now.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .map(key -> new Line(key, now.getOrDefault(key, 0L), before.getOrDefault(key, 0L)))
                .toList();
    }

    private static Map<String, Long> sum(List<Day> days) {
        return days.stream().collect(groupingBy(Day::key, TreeMap::new, summingLong(Day::value)));
    }
}
