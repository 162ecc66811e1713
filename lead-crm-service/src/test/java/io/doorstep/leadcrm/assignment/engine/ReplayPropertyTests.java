package io.doorstep.leadcrm.assignment.engine;

import static io.doorstep.leadcrm.assignment.engine.Speaking.LAGOS;
import static io.doorstep.leadcrm.assignment.engine.Speaking.MONDAY_NOON;
import static io.doorstep.leadcrm.assignment.engine.Speaking.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/// B-LD-5
class ReplayPropertyTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Property
    void theSameSituationIsDecidedTheSameWayAgain(@ForAll("situations") Situation situation) {
        assertThat(Engine.decide(situation)).isEqualTo(Engine.decide(situation));
    }

    @Property
    void aSituationThatWasWrittenDownIsDecidedAsItWasThen(@ForAll("situations") Situation situation) {
        Situation read = JSON.readValue(JSON.writeValueAsString(situation), Situation.class);
        assertThat(read).isEqualTo(situation);
        assertThat(Engine.decide(read)).isEqualTo(Engine.decide(situation));
    }

    @Property
    void aDecisionCanBeWrittenDownAndReadAgain(@ForAll("situations") Situation situation) {
        Decision decision = Engine.decide(situation);
        assertThat(JSON.readValue(JSON.writeValueAsString(decision), Decision.class))
                .isEqualTo(decision);
    }

    @Property
    void inWhichOrderTheAgentsAreNamedDecidesNothing(@ForAll("situations") Situation situation) {
        List<AgentState> others = new ArrayList<>(situation.agents());
        Collections.reverse(others);
        Situation reversed =
                new Situation(situation.lead(), others, situation.policy(), situation.now(), situation.zone());
        assertThat(Engine.decide(reversed)).isEqualTo(Engine.decide(situation));
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.longs().between(0, 1_000_000).map(seed -> new Drawn(new Random(seed)).situation());
    }

    /// A situation drawn by lot, every kind of fact in it.
    private record Drawn(Random chance) {

        Situation situation() {
            List<AgentState> agents =
                    IntStream.range(0, chance.nextInt(8)).mapToObj(this::agent).toList();
            return new Situation(lead(), agents, policy(), MONDAY_NOON.plusSeconds(chance.nextInt(600_000)), LAGOS);
        }

        private LeadFacts lead() {
            return new LeadFacts(
                    one("website", "referral"),
                    maybe(one("en-NG", "fr")),
                    chance.nextInt(101),
                    chance.nextBoolean() ? List.of() : List.of(new Place(maybe(one("105412", "2001")), "Lekki")),
                    chance.nextBoolean() ? List.of() : List.of(new Price(chance.nextInt(2_000), one("NGN", "USD"))),
                    chance.nextBoolean() ? List.of() : List.of("vip"),
                    chance.nextInt(4) > 0 ? Set.of() : Set.of(id(chance.nextInt(8))),
                    chance.nextInt(6) > 0 ? Set.of() : Set.of(id(chance.nextInt(8)), id(9)));
        }

        private AgentState agent(int number) {
            return new AgentState(
                    id(number),
                    chance.nextInt(5) == 0,
                    chance.nextBoolean() ? Set.of(id(100)) : Set.of(),
                    new AgentProfile(
                            chance.nextInt(9) + 1,
                            maybe(chance.nextInt(5)),
                            chance.nextBoolean() ? List.of() : List.of(one("en", "fr")),
                            maybe(new Territory(List.of(one("1054", "20")), List.of("Lekki"))),
                            maybe(new PriceRange(maybe(100L), maybe(1_500L), one("NGN", "USD"))),
                            chance.nextBoolean() ? List.of() : List.of("vip"),
                            chance.nextInt(4) > 0
                                    ? null
                                    : new Absence(MONDAY_NOON, maybe(MONDAY_NOON.plus(Duration.ofDays(3)))),
                            chance.nextInt(4) > 0
                                    ? null
                                    : new WorkingHours(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.NOON)),
                    chance.nextInt(5),
                    chance.nextLong(Fairness.ONE * 2) - Fairness.ONE);
        }

        private Policy policy() {
            List<Rule> rules = IntStream.range(0, chance.nextInt(4))
                    .mapToObj(number ->
                            new Rule("Rule " + number, condition(), target(), Mode.values()[chance.nextInt(2)]))
                    .toList();
            return new Policy(
                    rules,
                    maybe(new Night(LocalTime.of(21, 0), LocalTime.of(8, 0))),
                    maybe(30),
                    3,
                    maybe(14),
                    maybe(id(200)));
        }

        private Condition condition() {
            return new Condition(
                    maybe(new Territory(List.of("1054"), List.of())),
                    chance.nextBoolean() ? List.of() : List.of("website"),
                    maybe(new PriceRange(null, 1_000L, "NGN")),
                    chance.nextBoolean() ? List.of() : List.of("en"),
                    maybe(20),
                    maybe(80));
        }

        private Target target() {
            return switch (chance.nextInt(4)) {
                case 0 -> new Target.Everybody();
                case 1 -> new Target.Team(id(100));
                case 2 -> new Target.Pond(id(200));
                default -> new Target.Named(List.of(new Target.Share(id(1), maybe(5)), new Target.Share(id(2), null)));
            };
        }

        private String one(String first, String second) {
            return chance.nextBoolean() ? first : second;
        }

        private <T> T maybe(T value) {
            return chance.nextBoolean() ? value : null;
        }
    }
}
