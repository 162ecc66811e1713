package io.doorstep.campaign.tracking;

import io.doorstep.kit.ids.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Judges everything seen so far by the rules of today.
@Component
public class ReclassifyEngagement {

    private static final int BATCH = 500;

    private final Engagements engagements;
    private final EngagementRules rules;

    ReclassifyEngagement(Engagements engagements, EngagementRules rules) {
        this.engagements = engagements;
        this.rules = rules;
    }

    /// @return how many opens and clicks were judged
    @Transactional
    public int reclassify() {
        int judged = 0;
        UUID after = Ids.FIRST;
        List<Engagement> batch;
        do {
            batch = engagements.findAfter(after, Limit.of(BATCH));
            batch.forEach(engagement -> engagement.judge(rules));
            judged += batch.size();
            after = batch.isEmpty() ? after : batch.getLast().id();
        } while (batch.size() == BATCH);
        return judged;
    }
}
