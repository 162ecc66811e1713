package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.StageCount;
import io.doorstep.leadcrm.pipeline.Milestone;
import java.util.List;

/// How many leads are at a stage, or came so far.
record StageResponse(Milestone stage, long leads) {

    static List<StageResponse> of(List<StageCount> counts) {
        return counts.stream()
                .map(count -> new StageResponse(count.stage(), count.leads()))
                .toList();
    }
}
