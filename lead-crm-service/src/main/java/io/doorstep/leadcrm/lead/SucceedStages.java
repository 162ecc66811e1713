package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.pipeline.StageRetired;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets leads whose stage is gone go on in its successor. Nothing else follows, as nobody moved them.
@Component
class SucceedStages {

    private static final int AT_A_TIME = 500;

    private final Leads leads;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SucceedStages(Leads leads, ApplicationEventPublisher events, InstantSource clock) {
        this.leads = leads;
        this.events = events;
        this.clock = clock;
    }

    /// @return whether there may be more
    @Transactional
    boolean goOn(StageRetired retired) {
        List<Lead> portion = leads.listStandingIn(retired.pipeline(), retired.stage(), Limit.of(AT_A_TIME));
        portion.forEach(lead -> move(lead, retired.successor()));
        return portion.size() == AT_A_TIME;
    }

    private void move(Lead lead, LeadStage successor) {
        LeadStage from = lead.stage();
        lead.standIn(successor);
        events.publishEvent(new LeadStageChanged(lead.id(), from, successor, null, List.of(), true, clock.instant()));
    }
}
