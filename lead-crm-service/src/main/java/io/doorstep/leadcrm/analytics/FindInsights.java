package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what stands out in a period: rules over the numbers, each sentence with the numbers that it rests on.
@Component
@Transactional(readOnly = true)
public class FindInsights {

    private final LeadNumbers numbers;
    private final FindReach findReach;

    FindInsights(LeadNumbers numbers, FindReach findReach) {
        this.numbers = numbers;
        this.findReach = findReach;
    }

    public List<Insight> find(Period period) {
        LeadReach reach = findReach.of("analytics:read");
        LeadGroup now = numbers.total(period, reach);
        LeadGroup before = numbers.total(period.previous(), reach);
        InsightRules rules = new InsightRules(period);
        return Stream.concat(
                        Stream.of(rules.volume(now, before), rules.neglect(now), rules.speed(now, before)),
                        numbers.bySource(period, reach).stream().map(source -> rules.source(source, now)))
                .flatMap(Optional::stream)
                .toList();
    }
}
