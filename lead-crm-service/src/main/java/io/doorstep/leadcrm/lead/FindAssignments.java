package io.doorstep.leadcrm.lead;

import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.assignment.PastDecision;
import io.doorstep.leadcrm.assignment.ReadDecisions;
import io.doorstep.leadcrm.assignment.ReplayOutcome;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows who got a lead and why, to those who may see the lead.
@Component
@Transactional(readOnly = true)
public class FindAssignments {

    private final FindLeads findLeads;
    private final ReadDecisions readDecisions;

    FindAssignments(FindLeads findLeads, ReadDecisions readDecisions) {
        this.findLeads = findLeads;
        this.readDecisions = readDecisions;
    }

    /// @return nothing when there is no such lead within the caller's reach
    public Optional<Page<PastDecision>> list(LeadId lead, @Nullable String cursor, int limit) {
        return findLeads.find(lead).map(_ -> readDecisions.list(lead.value(), cursor, limit));
    }

    /// @return nothing when there is no such lead within the caller's reach
    public Optional<ReplayOutcome> replay(LeadId lead, UUID decision) {
        return findLeads.find(lead).map(_ -> readDecisions.replay(lead.value(), decision));
    }
}
