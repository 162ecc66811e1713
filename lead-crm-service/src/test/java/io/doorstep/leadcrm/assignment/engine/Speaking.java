package io.doorstep.leadcrm.assignment.engine;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Leads, agents and rules in few words.
final class Speaking {

    static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");
    static final Instant MONDAY_NOON = Instant.parse("2026-03-02T11:00:00Z");
    static final LeadFacts A_LEAD =
            new LeadFacts("website", null, 40, List.of(), List.of(), List.of(), Set.of(), Set.of());

    private Speaking() {}

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static AgentState agent(int number) {
        return agent(number, AgentProfile.PLAIN);
    }

    static AgentState agent(int number, AgentProfile profile) {
        return new AgentState(id(number), false, Set.of(), profile, 0, 0);
    }

    static AgentState standIn(int number) {
        return new AgentState(id(number), true, Set.of(), AgentProfile.PLAIN, 0, 0);
    }

    static AgentProfile weighing(int weight) {
        return new AgentProfile(weight, null, List.of(), null, null, List.of(), null, null);
    }

    static AgentProfile holdingAtMost(int leads) {
        return new AgentProfile(1, leads, List.of(), null, null, List.of(), null, null);
    }

    static AgentProfile speaking(String... languages) {
        return new AgentProfile(1, null, List.of(languages), null, null, List.of(), null, null);
    }

    static AgentProfile in(Territory territory) {
        return new AgentProfile(1, null, List.of(), territory, null, List.of(), null, null);
    }

    static AgentProfile selling(PriceRange price) {
        return new AgentProfile(1, null, List.of(), null, price, List.of(), null, null);
    }

    static AgentProfile skilledIn(String... skills) {
        return new AgentProfile(1, null, List.of(), null, null, List.of(skills), null, null);
    }

    static AgentProfile awayFrom(Instant from, Instant to) {
        return new AgentProfile(1, null, List.of(), null, null, List.of(), new Absence(from, to), null);
    }

    static AgentProfile working(WorkingHours hours) {
        return new AgentProfile(1, null, List.of(), null, null, List.of(), null, hours);
    }

    static LeadFacts scored(int score) {
        return new LeadFacts("website", null, score, List.of(), List.of(), List.of(), Set.of(), Set.of());
    }

    static LeadFacts at(String postalCode, String city) {
        List<Place> home = List.of(new Place(postalCode, city));
        return new LeadFacts("website", null, 40, home, List.of(), List.of(), Set.of(), Set.of());
    }

    static LeadFacts from(String source) {
        return new LeadFacts(source, null, 40, List.of(), List.of(), List.of(), Set.of(), Set.of());
    }

    static LeadFacts inLanguage(String language) {
        return new LeadFacts("website", language, 40, List.of(), List.of(), List.of(), Set.of(), Set.of());
    }

    static LeadFacts askingFor(Price price) {
        return new LeadFacts("website", null, 40, List.of(), List.of(price), List.of(), Set.of(), Set.of());
    }

    static LeadFacts tagged(String... tags) {
        return new LeadFacts("website", null, 40, List.of(), List.of(), List.of(tags), Set.of(), Set.of());
    }

    static LeadFacts letGoBy(UUID... agents) {
        return new LeadFacts("website", null, 40, List.of(), List.of(), List.of(), Set.of(agents), Set.of());
    }

    static LeadFacts fromAPondOf(UUID... members) {
        return new LeadFacts("website", null, 40, List.of(), List.of(), List.of(), Set.of(), Set.of(members));
    }

    static Target named(int... numbers) {
        return new Target.Named(Arrays.stream(numbers)
                .mapToObj(number -> new Target.Share(id(number), null))
                .toList());
    }

    static Rule rule(Condition when, Target then) {
        return new Rule("Ours", when, then, Mode.ROUND_ROBIN);
    }

    static Policy policy(Rule... rules) {
        return new Policy(List.of(rules), null, null, 3, null, null);
    }

    static Decision decide(LeadFacts lead, Policy policy, AgentState... agents) {
        return Engine.decide(new Situation(lead, List.of(agents), policy, MONDAY_NOON, LAGOS));
    }

    static Standing standing(Decision decision, int agent) {
        return decision.steps().getLast().candidates().stream()
                .filter(candidate -> candidate.agentId().equals(id(agent)))
                .map(Candidate::standing)
                .findFirst()
                .orElseThrow();
    }
}
