package io.doorstep.leadcrm.assignment.engine;

import static io.doorstep.leadcrm.assignment.engine.Speaking.LAGOS;
import static io.doorstep.leadcrm.assignment.engine.Speaking.MONDAY_NOON;
import static io.doorstep.leadcrm.assignment.engine.Speaking.id;

import io.doorstep.leadcrm.assignment.engine.Outcome.Assigned;
import io.doorstep.leadcrm.assignment.engine.Outcome.ToPond;
import io.doorstep.leadcrm.assignment.engine.Outcome.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A business in memory, as the product keeps it in its tables: leads come, wait, are given and are closed.
final class Office {

    private final Policy policy;
    private final Map<UUID, AgentState> agents = new TreeMap<>();
    private final Map<UUID, Integer> given = new HashMap<>();
    private final Deque<LeadFacts> waiting = new ArrayDeque<>();
    private Instant now = MONDAY_NOON;

    Office(Policy policy, List<AgentState> agents) {
        this.policy = policy;
        agents.forEach(agent -> this.agents.put(agent.id(), agent));
    }

    /// Whoever waits longer is served first.
    void arrive(LeadFacts lead) {
        waiting.add(lead);
        serve();
    }

    void close(int agent) {
        agents.computeIfPresent(
                id(agent),
                (_, state) -> new AgentState(
                        state.id(),
                        state.standIn(),
                        state.teams(),
                        state.profile(),
                        Math.max(0, state.openLoad() - 1),
                        state.balance()));
        serve();
    }

    void setAway(int agent, boolean away) {
        agents.computeIfPresent(id(agent), (_, state) -> {
            AgentProfile was = state.profile();
            var profile = new AgentProfile(
                    was.weight(),
                    was.capacity(),
                    was.languages(),
                    was.territory(),
                    was.price(),
                    was.skills(),
                    away ? new Absence(now, null) : null,
                    was.hours());
            return new AgentState(
                    state.id(), state.standIn(), state.teams(), profile, state.openLoad(), state.balance());
        });
        serve();
    }

    void pass(Duration time) {
        now = now.plus(time);
        serve();
    }

    Instant now() {
        return now;
    }

    int givenTo(int agent) {
        return given.getOrDefault(id(agent), 0);
    }

    int openOf(int agent) {
        return agents.get(id(agent)).openLoad();
    }

    int waiting() {
        return waiting.size();
    }

    boolean isAway(int agent) {
        return agents.get(id(agent)).profile().absence() != null;
    }

    boolean isAnybodyFree() {
        return agents.values().stream()
                .anyMatch(agent -> !agent.isFull() && agent.profile().absence() == null);
    }

    private void serve() {
        int count = waiting.size();
        for (int i = 0; i < count; i++) {
            LeadFacts lead = waiting.remove();
            Decision decision = Engine.decide(new Situation(lead, List.copyOf(agents.values()), policy, now, LAGOS));
            decision.balances()
                    .forEach(owed ->
                            agents.computeIfPresent(owed.agentId(), (_, agent) -> agent.withBalance(owed.balance())));
            switch (decision.outcome()) {
                case Assigned(var agent) -> {
                    agents.computeIfPresent(agent, (_, state) -> state.withOneMore());
                    given.merge(agent, 1, Integer::sum);
                }
                case ToPond pond -> throw new IllegalStateException("There are no ponds here: " + pond);
                case Waiting _ -> waiting.add(lead);
            }
        }
    }
}
