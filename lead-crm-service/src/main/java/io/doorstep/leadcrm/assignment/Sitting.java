package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.assignment.Decisions.Made;
import io.doorstep.leadcrm.assignment.engine.AgentState;
import io.doorstep.leadcrm.assignment.engine.Decision;
import io.doorstep.leadcrm.assignment.engine.Decision.Balance;
import io.doorstep.leadcrm.assignment.engine.Engine;
import io.doorstep.leadcrm.assignment.engine.LeadFacts;
import io.doorstep.leadcrm.assignment.engine.Outcome.Assigned;
import io.doorstep.leadcrm.assignment.engine.Policy;
import io.doorstep.leadcrm.assignment.engine.Situation;
import io.doorstep.leadcrm.assignment.engine.Target;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// A stretch of decisions that nobody else makes meanwhile: each of them sees all that were made before it. What was
/// decided is written down at its end.
public final class Sitting {

    private final StoredPolicy policy;
    private final ZoneId zone;
    private final InstantSource clock;
    private final Map<UUID, AgentState> agents = new TreeMap<>();
    private final Map<UUID, String> names;
    private final Map<UUID, Long> owed;
    private final Balances balances;
    private final Decisions decisions;
    private final Ids ids;
    private final List<Made> made = new ArrayList<>();
    private boolean settled = true;

    Sitting(
            StoredPolicy policy,
            ZoneId zone,
            InstantSource clock,
            List<AgentState> agents,
            Map<UUID, String> names,
            Map<UUID, Long> owed,
            Balances balances,
            Decisions decisions,
            Ids ids) {
        this.policy = policy;
        this.zone = zone;
        this.clock = clock;
        agents.forEach(agent -> this.agents.put(agent.id(), agent));
        this.names = names;
        this.owed = owed;
        this.balances = balances;
        this.decisions = decisions;
        this.ids = ids;
    }

    public Policy policy() {
        return policy.policy();
    }

    public Instant now() {
        return clock.instant();
    }

    /// By when whoever gets a lead now must have accepted it.
    public Optional<Instant> findAcceptBy() {
        return policy().findAcceptBy(now(), zone);
    }

    public ZoneId zone() {
        return zone;
    }

    /// By lead, who let it go by; leads that nobody let go by are absent.
    public Map<UUID, Set<UUID>> listWhoLetGoBy(Collection<UUID> leads) {
        return decisions.listWhoLetGoBy(leads);
    }

    /// Whether no lead at all would find anybody now.
    public boolean isInVain() {
        boolean pooling = policy().rules().stream().anyMatch(rule -> rule.then() instanceof Target.Pond);
        return policy().isNight(now(), zone)
                || !pooling && agents.values().stream().allMatch(AgentState::isFull);
    }

    public Set<UUID> listAgents() {
        return Set.copyOf(agents.keySet());
    }

    public String nameOf(UUID agent) {
        return names.getOrDefault(agent, "");
    }

    /// Decides who gets a lead, and keeps why.
    public Decision decide(UUID lead, LeadFacts facts) {
        var situation = new Situation(facts, List.copyOf(agents.values()), policy(), now(), zone);
        Decision decision = Engine.decide(situation);
        made.add(new Made(ids.next(), lead, situation, policy.version(), decision));
        settle(decision);
        return decision;
    }

    private void settle(Decision decision) {
        if (!(decision.outcome() instanceof Assigned(var chosen))) {
            return;
        }
        decision.balances().forEach(this::owe);
        agents.computeIfPresent(chosen, (_, agent) -> agent.withOneMore());
        settled = false;
    }

    /// Writes down what was decided, all at once.
    void end() {
        decisions.addAll(made);
        if (!settled) {
            balances.write(owed);
        }
    }

    private void owe(Balance balance) {
        owed.put(balance.agentId(), balance.balance());
        agents.computeIfPresent(balance.agentId(), (_, agent) -> agent.withBalance(balance.balance()));
    }
}
