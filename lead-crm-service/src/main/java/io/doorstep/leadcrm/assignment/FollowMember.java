package io.doorstep.leadcrm.assignment;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps in mind which members of a business can be given leads.
@Component
public class FollowMember {

    private static final String AGENT = "agent";
    private static final Set<String> STAND_INS = Set.of("owner", "admin");

    private final Agents agents;
    private final ApplicationEventPublisher events;

    FollowMember(Agents agents, ApplicationEventPublisher events) {
        this.agents = agents;
        this.events = events;
    }

    /// Holds the rotation, so that no lead is looked at by somebody who does not see this member yet.
    @Transactional
    public void follow(UUID userId, String name, String email, Set<String> roles) {
        boolean agent = roles.contains(AGENT);
        if (agent || roles.stream().anyMatch(STAND_INS::contains)) {
            agents.takeRotation();
            agents.put(userId, name, email, !agent);
            events.publishEvent(new AgentAvailable(userId));
        } else {
            agents.retire(userId);
        }
    }

    /// Holds the rotation, so that no lead is on its way to this member while theirs are passed on.
    @Transactional
    public void retire(UUID userId) {
        agents.takeRotation();
        agents.retire(userId);
        events.publishEvent(new AgentRetired(userId));
    }
}
