package io.doorstep.leadcrm.assignment.engine;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// Everything that a decision depends on.
///
/// @param zone the business's own
public record Situation(LeadFacts lead, List<AgentState> agents, Policy policy, Instant now, ZoneId zone) {

    public Situation under(Policy other) {
        return new Situation(lead, agents, other, now, zone);
    }

    boolean hasRegularAgents() {
        return agents.stream().anyMatch(agent -> !agent.standIn());
    }
}
