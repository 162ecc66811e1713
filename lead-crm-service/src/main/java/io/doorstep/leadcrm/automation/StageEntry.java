package io.doorstep.leadcrm.automation;

import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.pipeline.Automation;
import io.doorstep.leadcrm.pipeline.LeadStage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A lead has entered a stage, and this is what follows.
///
/// @param id of this entry; the same lead may enter the same stage again
record StageEntry(
        UUID id, UUID leadId, String pipeline, String stage, List<Automation> automations, Instant enteredAt) {

    LeadId lead() {
        return new LeadId(leadId);
    }

    boolean isStill(LeadStage standing) {
        return standing.pipeline().equals(pipeline) && standing.key().equals(stage);
    }
}
