package io.doorstep.leadcrm.assignment.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who may get a lead at all, and how well they fit it: the first two steps of a decision. A fact that is not known
/// keeps nobody out.
final class Screening {

    private final Situation situation;
    private final LeadFacts lead;

    Screening(Situation situation) {
        this.situation = situation;
        this.lead = situation.lead();
    }

    /// Those whom a rule names, in a fixed order.
    List<AgentState> listNamed(Target target) {
        return situation.agents().stream()
                .filter(agent -> names(target, agent))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private static boolean names(Target target, AgentState agent) {
        return switch (target) {
            case Target.Everybody _ -> true;
            case Target.Named(var shares) ->
                shares.stream().anyMatch(share -> share.agentId().equals(agent.id()));
            case Target.Team(var team) -> agent.teams().contains(team);
            case Target.Pond _ -> false;
        };
    }

    /// @return what keeps somebody from getting the lead
    Optional<Standing> findObstacle(AgentState agent, Target target) {
        AgentProfile profile = agent.profile();
        return Stream.of(
                        when(lead.hadIt().contains(agent.id()), Standing.HAD_IT),
                        when(!lead.among().isEmpty() && !lead.among().contains(agent.id()), Standing.NOT_AMONG),
                        when(standsBack(agent, target), Standing.STANDS_IN),
                        when(profile.absence() != null && profile.absence().covers(situation.now()), Standing.ABSENT),
                        when(isOffHours(profile), Standing.OFF_HOURS),
                        when(isElsewhere(profile), Standing.OTHER_TERRITORY),
                        when(isForeign(profile), Standing.OTHER_LANGUAGE),
                        when(isTooDearOrCheap(profile), Standing.OTHER_PRICE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Somebody who said what they are there for comes before somebody who takes everything.
    int fit(AgentState agent) {
        AgentProfile profile = agent.profile();
        int territory = profile.territory() != null && profile.territory().coversAny(lead.places()) ? 1 : 0;
        int language = lead.speaksOneOf(profile.languages()) ? 1 : 0;
        int price = profile.price() != null && profile.price().coversAny(lead.prices()) ? 1 : 0;
        long skills = profile.skills().stream().filter(this::isTagged).count();
        return territory + language + price + (int) skills;
    }

    private boolean isTagged(String skill) {
        return lead.tags().stream().anyMatch(skill::equalsIgnoreCase);
    }

    private static Optional<Standing> when(boolean holds, Standing standing) {
        return holds ? Optional.of(standing) : Optional.empty();
    }

    private boolean standsBack(AgentState agent, Target target) {
        return agent.standIn() && !(target instanceof Target.Named) && situation.hasRegularAgents();
    }

    private boolean isOffHours(AgentProfile profile) {
        return profile.hours() != null && !profile.hours().covers(situation.now(), situation.zone());
    }

    private boolean isElsewhere(AgentProfile profile) {
        return profile.territory() != null
                && !lead.places().isEmpty()
                && !profile.territory().coversAny(lead.places());
    }

    private boolean isForeign(AgentProfile profile) {
        return lead.language() != null && !profile.languages().isEmpty() && !lead.speaksOneOf(profile.languages());
    }

    private boolean isTooDearOrCheap(AgentProfile profile) {
        PriceRange range = profile.price();
        return range != null && range.speaksOf(lead.prices()) && !range.coversAny(lead.prices());
    }
}
