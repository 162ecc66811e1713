package io.doorstep.leadcrm.assignment;

import io.doorstep.leadcrm.assignment.Agents.Agent;
import io.doorstep.leadcrm.assignment.engine.Condition;
import io.doorstep.leadcrm.assignment.engine.Night;
import io.doorstep.leadcrm.assignment.engine.Policy;
import io.doorstep.leadcrm.assignment.engine.PriceRange;
import io.doorstep.leadcrm.assignment.engine.Rule;
import io.doorstep.leadcrm.assignment.engine.Target;
import io.doorstep.leadcrm.team.Teams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds what in a policy cannot hold, and says how to mend it.
@Component
class CheckPolicy {

    private final Agents agents;
    private final Ponds ponds;
    private final Teams teams;

    CheckPolicy(Agents agents, Ponds ponds, Teams teams) {
        this.agents = agents;
        this.ponds = ponds;
        this.teams = teams;
    }

    List<PolicyFlaw> check(Policy policy) {
        List<PolicyFlaw> flaws = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<UUID> known = agents.listActive().stream().map(Agent::userId).collect(Collectors.toSet());
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            String pointer = "/rules/" + i;
            if (!names.add(rule.name())) {
                flaws.add(new PolicyFlaw(
                        pointer + "/name", "name_taken", "Two rules are called «" + rule.name() + "»; rename one."));
            }
            checkCondition(rule.when(), pointer + "/when", flaws);
            checkTarget(rule.then(), known, pointer + "/then", flaws);
        }
        checkPatience(policy, flaws);
        return flaws;
    }

    private static void checkCondition(Condition when, String pointer, List<PolicyFlaw> flaws) {
        if (when.minScore() != null && when.maxScore() != null && when.minScore() > when.maxScore()) {
            flaws.add(new PolicyFlaw(
                    pointer + "/minScore", "range_empty", "minScore is above maxScore; exchange the two."));
        }
        PriceRange price = when.price();
        if (price != null && price.min() != null && price.max() != null && price.min() > price.max()) {
            flaws.add(new PolicyFlaw(
                    pointer + "/price/min", "range_empty", "The lowest price is above the highest; exchange the two."));
        }
        if (when.territory() != null
                && when.territory().postalCodes().isEmpty()
                && when.territory().cities().isEmpty()) {
            flaws.add(new PolicyFlaw(
                    pointer + "/territory",
                    "territory_empty",
                    "The territory has no postal codes and no cities; name some, or leave the territory out."));
        }
    }

    private void checkTarget(Target target, Set<UUID> known, String pointer, List<PolicyFlaw> flaws) {
        switch (target) {
            case Target.Everybody _ -> {}
            case Target.Named(var shares) ->
                shares.stream()
                        .map(Target.Share::agentId)
                        .filter(agent -> !known.contains(agent))
                        .forEach(agent -> flaws.add(new PolicyFlaw(
                                pointer + "/agents",
                                "agent_unknown",
                                "Nobody by the id " + agent
                                        + " can be given leads; take one of GET /api/v1/assignment/agents.")));
            case Target.Team(var team) -> {
                if (!teams.exists(team)) {
                    flaws.add(new PolicyFlaw(
                            pointer + "/teamId",
                            "team_unknown",
                            "There is no team " + team + "; take one of GET /api/v1/users/teams."));
                }
            }
            case Target.Pond(var pond) -> checkPond(pond, pointer + "/pondId", flaws);
        }
    }

    private void checkPond(UUID pond, String pointer, List<PolicyFlaw> flaws) {
        if (ponds.find(pond).isEmpty()) {
            flaws.add(new PolicyFlaw(
                    pointer, "pond_unknown", "There is no pond " + pond + "; make it with POST /api/v1/ponds first."));
        }
    }

    private void checkPatience(Policy policy, List<PolicyFlaw> flaws) {
        Night night = policy.night();
        if (night != null && night.from().equals(night.to())) {
            flaws.add(new PolicyFlaw(
                    "/night/to",
                    "night_without_day",
                    "The night ends when it begins; choose another end, or leave the night out."));
        }
        UUID overflow = policy.overflowPondId();
        if (overflow != null) {
            checkPond(overflow, "/overflowPondId", flaws);
        } else if (policy.acceptWithinMinutes() != null || policy.recycleAfterDays() != null) {
            flaws.add(new PolicyFlaw(
                    "/overflowPondId",
                    "overflow_pond_missing",
                    "Leads that nobody accepts or touches must go somewhere; name a pond as overflowPondId."));
        }
    }
}
