package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.assignment.AgentProfiles.Row;
import io.doorstep.leadcrm.assignment.Agents.Agent;
import io.doorstep.leadcrm.assignment.engine.AgentProfile;
import io.doorstep.leadcrm.assignment.engine.AgentState;
import io.doorstep.leadcrm.team.Teams;
import io.doorstep.leadcrm.zone.TenantZone;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Holds a sitting: takes the one row that whoever decides must hold, looks at everybody once, and writes down at the
/// end what was decided.
@Component
public class HoldSitting {

    private static final Row PLAIN = new Row(0, AgentProfile.PLAIN);

    private final Agents agents;
    private final AgentProfiles profiles;
    private final Policies policies;
    private final Balances balances;
    private final Decisions decisions;
    private final TenantZone zone;
    private final Teams teams;
    private final HeldLeads heldLeads;
    private final Ids ids;
    private final InstantSource clock;

    HoldSitting(
            Agents agents,
            AgentProfiles profiles,
            Policies policies,
            Balances balances,
            Decisions decisions,
            TenantZone zone,
            Teams teams,
            HeldLeads heldLeads,
            Ids ids,
            InstantSource clock) {
        this.agents = agents;
        this.profiles = profiles;
        this.policies = policies;
        this.balances = balances;
        this.decisions = decisions;
        this.zone = zone;
        this.teams = teams;
        this.heldLeads = heldLeads;
        this.ids = ids;
        this.clock = clock;
    }

    /// Take it before any lead: whoever holds a lead never waits for a sitting.
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T hold(Function<Sitting, T> work) {
        agents.takeRotation();
        return sit(work);
    }

    /// Waits for nobody.
    ///
    /// @return nothing when somebody else sits
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> Optional<T> tryToHold(Function<Sitting, T> work) {
        return agents.tryToTakeRotation() ? Optional.of(sit(work)) : Optional.empty();
    }

    private <T> T sit(Function<Sitting, T> work) {
        Sitting sitting = begin();
        T result = work.apply(sitting);
        sitting.end();
        return result;
    }

    private Sitting begin() {
        List<Agent> active = agents.listActive();
        Map<UUID, Long> owed = balances.read();
        return new Sitting(
                policies.current(),
                zone.current(),
                clock,
                states(active, owed),
                active.stream().collect(Collectors.toMap(Agent::userId, Agent::name)),
                owed,
                balances,
                decisions,
                ids);
    }

    private List<AgentState> states(List<Agent> active, Map<UUID, Long> owed) {
        Map<UUID, Row> said = profiles.listOf(active.stream().map(Agent::userId).toList());
        Map<UUID, Set<UUID>> teamsOf = teams.listTeamsByMember();
        Map<UUID, Integer> open = heldLeads.countOpenByAgent();
        return active.stream()
                .map(agent -> new AgentState(
                        agent.userId(),
                        agent.standIn(),
                        teamsOf.getOrDefault(agent.userId(), Set.of()),
                        said.getOrDefault(agent.userId(), PLAIN).profile(),
                        open.getOrDefault(agent.userId(), 0),
                        owed.getOrDefault(agent.userId(), 0L)))
                .toList();
    }
}
