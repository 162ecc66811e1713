package io.doorstep.leadcrm.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds somebody who can be given leads.
@Component
public class FindAgent {

    private final Agents agents;

    FindAgent(Agents agents) {
        this.agents = agents;
    }

    /// Who was found cannot leave before the lead is theirs.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ChosenAgent> find(UUID userId) {
        return agents.holdActive(userId).map(agent -> new ChosenAgent(agent.userId(), agent.name(), "Chosen by hand"));
    }
}
