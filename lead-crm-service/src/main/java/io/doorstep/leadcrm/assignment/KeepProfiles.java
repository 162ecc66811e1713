package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.assignment.AgentProfiles.Row;
import io.doorstep.leadcrm.assignment.Agents.Agent;
import io.doorstep.leadcrm.assignment.ProfileOutcome.NotAnAgent;
import io.doorstep.leadcrm.assignment.ProfileOutcome.Saved;
import io.doorstep.leadcrm.assignment.engine.AgentProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows and changes what agents take on.
@Component
public class KeepProfiles {

    private static final String SORT = "id";

    private final Agents agents;
    private final AgentProfiles profiles;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Cursors cursors;

    KeepProfiles(
            Agents agents, AgentProfiles profiles, ApplicationEventPublisher events, Audit audit, Cursors cursors) {
        this.agents = agents;
        this.profiles = profiles;
        this.events = events;
        this.audit = audit;
        this.cursors = cursors;
    }

    @Transactional(readOnly = true)
    public Optional<StoredProfile> find(UUID agent) {
        return agents.findActive(agent).map(found -> stored(found, profiles.get(agent)));
    }

    @Transactional(readOnly = true)
    public Page<StoredProfile> list(@Nullable String cursor, int limit) {
        UUID after = cursors.decode(cursor, SORT, Ids.FIRST);
        List<Agent> found = agents.listActive(after, limit + 1);
        Map<UUID, Row> rows = profiles.listOf(found.stream().map(Agent::userId).toList());
        return Page.cut(found, limit, last -> cursors.encode(SORT, last.userId()))
                .map(agent -> stored(agent, rows.getOrDefault(agent.userId(), new Row(0, AgentProfile.PLAIN))));
    }

    /// Holds the rotation, so that nobody is chosen by what is not said any more.
    ///
    /// @param precondition refuses a version that is not the one that the caller has seen
    @Transactional
    public ProfileOutcome change(UUID agent, AgentProfile wanted, IntConsumer precondition) {
        agents.takeRotation();
        Agent found = agents.holdActive(agent).orElse(null);
        if (found == null) {
            return new NotAnAgent(agent);
        }
        Row before = profiles.get(agent);
        precondition.accept(before.version());
        Row next = new Row(before.version() + 1, wanted);
        profiles.put(agent, next);
        audit.record("update", "AgentProfile", agent, Map.of("version", next.version()));
        events.publishEvent(new AssignmentChanged());
        return new Saved(stored(found, next));
    }

    private static StoredProfile stored(Agent agent, Row row) {
        return new StoredProfile(agent.userId(), agent.name(), row.version(), row.profile());
    }
}
