package io.doorstep.leadcrm.analytics;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import io.doorstep.leadcrm.pipeline.Milestone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what became of the leads captured in a period, within the caller's reach.
@Component
@Transactional(readOnly = true)
public class ReadLeadNumbers {

    private static final String PERMISSION = "analytics:read";
    private static final String SORT = "-capturedAt";

    private final LeadNumbers numbers;
    private final FindReach findReach;
    private final Cursors cursors;

    ReadLeadNumbers(LeadNumbers numbers, FindReach findReach, Cursors cursors) {
        this.numbers = numbers;
        this.findReach = findReach;
        this.cursors = cursors;
    }

    public LeadGroup total(Period period) {
        return numbers.total(period, reach());
    }

    /// How many leads came at least so far, stage by stage on the way to a sale.
    public List<StageCount> funnel(Period period) {
        Milestone[] way = LeadFolds.WAY;
        long[] ended = numbers.countByFurthest(period, reach(), way.length);
        List<StageCount> steps = new ArrayList<>();
        long came = 0;
        for (int i = way.length - 1; i >= 0; i--) {
            came += ended[i];
            steps.addFirst(new StageCount(way[i], came));
        }
        return List.copyOf(steps);
    }

    /// How many leads are at each stage now.
    public List<StageCount> stages(Period period) {
        Map<Milestone, Long> counts = new EnumMap<>(Milestone.class);
        numbers.byStage(period, reach()).forEach(count -> counts.put(count.stage(), count.leads()));
        List<StageCount> all = new ArrayList<>();
        for (Milestone stage : Milestone.values()) {
            all.add(new StageCount(stage, counts.getOrDefault(stage, 0L)));
        }
        return List.copyOf(all);
    }

    public List<LeadGroup> sources(Period period) {
        return numbers.bySource(period, reach());
    }

    public List<LeadGroup> campaigns(Period period) {
        return numbers.byCampaign(period, reach());
    }

    public List<LeadGroup> agents(Period period) {
        return numbers.byAgent(period, reach());
    }

    /// The leads that a number is made of, the newest first.
    public Page<LeadRecord> records(Period period, LeadQuestion question, @Nullable String cursor, int limit) {
        TimePlace before = cursors.decode(cursor, SORT, TimePlace.LATEST);
        return Page.cut(
                numbers.list(period, reach(), question, before, limit + 1),
                limit,
                last -> cursors.encode(SORT, new TimePlace(last.capturedAt(), last.leadId())));
    }

    private LeadReach reach() {
        return findReach.of(PERMISSION);
    }
}
