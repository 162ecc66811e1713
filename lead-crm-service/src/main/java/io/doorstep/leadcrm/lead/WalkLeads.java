package io.doorstep.leadcrm.lead;

import io.doorstep.kit.security.Scope;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the way through leads that are too many for a page, within the reach of whoever wants them.
@Component
@Transactional(readOnly = true)
public class WalkLeads {

    private final SearchLeads searchLeads;
    private final FindReach findReach;

    WalkLeads(SearchLeads searchLeads, FindReach findReach) {
        this.searchLeads = searchLeads;
        this.findReach = findReach;
    }

    public LeadWalk forCaller(LeadChoice choice, LeadSort sort) {
        return new LeadWalk(searchLeads, choice, findReach.of("lead:read"), sort);
    }

    /// For somebody who is not there now.
    ///
    /// @param scope how far that user's permission reached
    public LeadWalk forUser(UUID userId, Scope scope, LeadChoice choice, LeadSort sort) {
        return new LeadWalk(searchLeads, choice, findReach.of(scope, userId), sort);
    }
}
