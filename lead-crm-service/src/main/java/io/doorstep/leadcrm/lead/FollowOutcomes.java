package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.scoring.TendModel;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// From the first lead that is won or lost on, there is something to learn scores from.
@Component
class FollowOutcomes {

    private final TendModel tendModel;

    FollowOutcomes(TendModel tendModel) {
        this.tendModel = tendModel;
    }

    @EventListener
    void on(LeadStageChanged event) {
        if (event.to().isClosed()) {
            tendModel.begin();
        }
    }
}
