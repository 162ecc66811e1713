package io.doorstep.leadcrm.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds somebody who can be given leads.
@Component
public class FindAgent {

    private final Agents agents;

    FindAgent(Agents agents) {
        this.agents = agents;
    }

    @Transactional(readOnly = true)
    public Optional<ChosenAgent> find(UUID userId) {
        return agents.findActive(userId).map(agent -> new ChosenAgent(agent.userId(), agent.name(), "Chosen by hand"));
    }
}
