package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.messaging.LeadCapturedV1.Factor;
import io.doorstep.leadcrm.scoring.Score;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// `lead.scored` on the wire.
record LeadScoredV1(UUID leadId, int value, List<Factor> factors, Instant scoredAt) {

    static LeadScoredV1 of(LeadId lead, Score score, Instant when) {
        return new LeadScoredV1(
                lead.value(),
                score.value(),
                score.factors().stream().map(Factor::of).toList(),
                when);
    }
}
