package io.doorstep.leadcrm.assignment;

import io.doorstep.leadcrm.assignment.Agents.Agent;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Chooses who gets a lead, in turn.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChooseAgent {

    private final Agents agents;

    ChooseAgent(Agents agents) {
        this.agents = agents;
    }

    /// @return nobody when there is nobody, or when somebody else is being chosen at this moment: a capture never
    /// queues for that
    public Optional<ChosenAgent> chooseAtOnce() {
        return agents.takeRotationIfFree() ? next() : Optional.empty();
    }

    /// @return nobody when there is nobody
    public Optional<ChosenAgent> choose() {
        agents.takeRotation();
        return next();
    }

    private Optional<ChosenAgent> next() {
        return agents.nextInTurn().map(agent -> new ChosenAgent(agent.userId(), agent.name(), reason(agent)));
    }

    private static String reason(Agent agent) {
        return agent.standIn() ? "Stands in while there is no active agent" : "Next in turn among the active agents";
    }
}
