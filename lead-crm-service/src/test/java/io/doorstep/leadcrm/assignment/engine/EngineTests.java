package io.doorstep.leadcrm.assignment.engine;

import static io.doorstep.leadcrm.assignment.engine.Speaking.A_LEAD;
import static io.doorstep.leadcrm.assignment.engine.Speaking.MONDAY_NOON;
import static io.doorstep.leadcrm.assignment.engine.Speaking.agent;
import static io.doorstep.leadcrm.assignment.engine.Speaking.askingFor;
import static io.doorstep.leadcrm.assignment.engine.Speaking.at;
import static io.doorstep.leadcrm.assignment.engine.Speaking.awayFrom;
import static io.doorstep.leadcrm.assignment.engine.Speaking.decide;
import static io.doorstep.leadcrm.assignment.engine.Speaking.from;
import static io.doorstep.leadcrm.assignment.engine.Speaking.fromAPondOf;
import static io.doorstep.leadcrm.assignment.engine.Speaking.holdingAtMost;
import static io.doorstep.leadcrm.assignment.engine.Speaking.id;
import static io.doorstep.leadcrm.assignment.engine.Speaking.in;
import static io.doorstep.leadcrm.assignment.engine.Speaking.inLanguage;
import static io.doorstep.leadcrm.assignment.engine.Speaking.letGoBy;
import static io.doorstep.leadcrm.assignment.engine.Speaking.named;
import static io.doorstep.leadcrm.assignment.engine.Speaking.policy;
import static io.doorstep.leadcrm.assignment.engine.Speaking.rule;
import static io.doorstep.leadcrm.assignment.engine.Speaking.scored;
import static io.doorstep.leadcrm.assignment.engine.Speaking.selling;
import static io.doorstep.leadcrm.assignment.engine.Speaking.skilledIn;
import static io.doorstep.leadcrm.assignment.engine.Speaking.speaking;
import static io.doorstep.leadcrm.assignment.engine.Speaking.standIn;
import static io.doorstep.leadcrm.assignment.engine.Speaking.standing;
import static io.doorstep.leadcrm.assignment.engine.Speaking.tagged;
import static io.doorstep.leadcrm.assignment.engine.Speaking.working;
import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.assignment.engine.Outcome.Assigned;
import io.doorstep.leadcrm.assignment.engine.Outcome.ToPond;
import io.doorstep.leadcrm.assignment.engine.Outcome.Wait;
import io.doorstep.leadcrm.assignment.engine.Outcome.Waiting;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EngineTests {

    private static final Territory LEKKI = new Territory(List.of("1054"), List.of("Lekki"));
    private static final PriceRange UP_TO_A_MILLION = new PriceRange(null, 1_000_000L, "NGN");

    /// LEAD-13
    @Nested
    class ARule {

        @Test
        void isForTheLeadsOfItsTerritoryByPostalCodeOrCity() {
            Policy policy = policy(rule(new Condition(LEKKI, List.of(), null, List.of(), null, null), named(2)));

            assertThat(chosen(at("105 41", null), policy)).isEqualTo(id(2));
            assertThat(chosen(at(null, "lekki"), policy)).isEqualTo(id(2));
            assertThat(chosen(at("200100", "Ibadan"), policy)).isEqualTo(id(1));
            assertThat(chosen(A_LEAD, policy)).isEqualTo(id(1));
        }

        @Test
        void isForTheLeadsOfItsSources() {
            Policy policy =
                    policy(rule(new Condition(null, List.of("referral"), null, List.of(), null, null), named(2)));

            assertThat(chosen(from("referral"), policy)).isEqualTo(id(2));
            assertThat(chosen(from("website"), policy)).isEqualTo(id(1));
        }

        @Test
        void isForTheLeadsWhoAskForItsPrices() {
            Policy policy =
                    policy(rule(new Condition(null, List.of(), UP_TO_A_MILLION, List.of(), null, null), named(2)));

            assertThat(chosen(askingFor(new Price(1_000_000, "NGN")), policy)).isEqualTo(id(2));
            assertThat(chosen(askingFor(new Price(1_000_001, "NGN")), policy)).isEqualTo(id(1));
            assertThat(chosen(askingFor(new Price(1_000, "USD")), policy)).isEqualTo(id(1));
        }

        @Test
        void isForTheLeadsWhoSpeakItsLanguages() {
            Policy policy = policy(rule(new Condition(null, List.of(), null, List.of("fr"), null, null), named(2)));

            assertThat(chosen(inLanguage("fr-BJ"), policy)).isEqualTo(id(2));
            assertThat(chosen(inLanguage("en"), policy)).isEqualTo(id(1));
        }

        /// LEAD-25
        @Test
        void isForTheLeadsWithinItsScores() {
            Policy policy = policy(rule(new Condition(null, List.of(), null, List.of(), 70, 100), named(2)));

            assertThat(chosen(scored(70), policy)).isEqualTo(id(2));
            assertThat(chosen(scored(69), policy)).isEqualTo(id(1));
        }

        @Test
        void givesLeadsToThoseOfATeam() {
            UUID team = UUID.randomUUID();
            AgentState member = new AgentState(id(2), false, Set.of(team), AgentProfile.PLAIN, 0, 0);

            Decision decision = decide(A_LEAD, policy(rule(Condition.ANY, new Target.Team(team))), agent(1), member);

            assertThat(decision.outcome()).isEqualTo(new Assigned(id(2)));
        }

        /// X-LD-1
        @Test
        void putsLeadsIntoAPond() {
            UUID pond = UUID.randomUUID();

            Decision decision = decide(A_LEAD, policy(rule(Condition.ANY, new Target.Pond(pond))), agent(1));

            assertThat(decision.outcome()).isEqualTo(new ToPond(pond));
            assertThat(decision.balances()).isEmpty();
        }

        @Test
        void leavesTheLeadToTheNextRuleWhileNobodyOfItsIsFree() {
            AgentState full = new AgentState(id(2), false, Set.of(), holdingAtMost(1), 1, 0);

            Decision decision = decide(A_LEAD, policy(rule(Condition.ANY, named(2))), agent(1), full);

            assertThat(decision.outcome()).isEqualTo(new Assigned(id(1)));
            assertThat(decision.steps()).extracting(Step::rule).containsExactly("Ours", "Everybody");
        }

        private UUID chosen(LeadFacts lead, Policy policy) {
            return ((Assigned) decide(lead, policy, agent(1), agent(2)).outcome()).agentId();
        }
    }

    /// B-LD-5
    @Nested
    class EachStepSaysItsReason {

        @Test
        void whoIsAwayWorksElsewhereOrSpeaksAnotherLanguageIsLeftOut() {
            Instant tomorrow = MONDAY_NOON.plus(Duration.ofDays(1));
            LeadFacts lead = new LeadFacts(
                    "website",
                    "en",
                    40,
                    List.of(new Place("200100", "Ibadan")),
                    List.of(new Price(2_000_000, "NGN")),
                    List.of(),
                    Set.of(id(6)),
                    Set.of());

            Decision decision = decide(
                    lead,
                    Policy.FAIR,
                    agent(1, awayFrom(MONDAY_NOON, tomorrow)),
                    agent(2, in(LEKKI)),
                    agent(3, speaking("fr")),
                    agent(4, selling(UP_TO_A_MILLION)),
                    agent(5, working(new WorkingHours(Set.of(DayOfWeek.SUNDAY), LocalTime.MIN, LocalTime.NOON))),
                    agent(6),
                    standIn(7),
                    agent(8));

            assertThat(decision.outcome()).isEqualTo(new Assigned(id(8)));
            assertThat(standing(decision, 1)).isEqualTo(Standing.ABSENT);
            assertThat(standing(decision, 2)).isEqualTo(Standing.OTHER_TERRITORY);
            assertThat(standing(decision, 3)).isEqualTo(Standing.OTHER_LANGUAGE);
            assertThat(standing(decision, 4)).isEqualTo(Standing.OTHER_PRICE);
            assertThat(standing(decision, 5)).isEqualTo(Standing.OFF_HOURS);
            assertThat(standing(decision, 6)).isEqualTo(Standing.HAD_IT);
            assertThat(standing(decision, 7)).isEqualTo(Standing.STANDS_IN);
        }

        @Test
        void whoIsThereForSuchLeadsComesBeforeWhoTakesEverything() {
            Decision decision = decide(tagged("VIP"), Policy.FAIR, agent(1), agent(2, skilledIn("vip")));

            assertThat(decision.outcome()).isEqualTo(new Assigned(id(2)));
            assertThat(standing(decision, 1)).isEqualTo(Standing.LESS_FITTING);
        }

        @Test
        void whoIsFullLeavesTheLeadToWhoFitsLess() {
            AgentProfile specialist = new AgentProfile(1, 2, List.of(), null, null, List.of("vip"), null, null);
            AgentState full = new AgentState(id(2), false, Set.of(), specialist, 2, 0);

            Decision decision = decide(tagged("vip"), Policy.FAIR, agent(1), full);

            assertThat(decision.outcome()).isEqualTo(new Assigned(id(1)));
            assertThat(standing(decision, 2)).isEqualTo(Standing.FULL);
        }

        @Test
        void whoHasFewestOpenLeadsForTheirWeightIsFirstWhereTheRuleSaysSo() {
            Rule byLoad = new Rule("By load", Condition.ANY, new Target.Everybody(), Mode.LEAST_LOADED);
            AgentState busy = new AgentState(id(1), false, Set.of(), AgentProfile.PLAIN, 3, Fairness.ONE);
            AgentState strong = new AgentState(id(2), false, Set.of(), Speaking.weighing(3), 6, 0);

            Decision decision = decide(A_LEAD, policy(byLoad), busy, strong);

            assertThat(decision.outcome()).isEqualTo(new Assigned(id(2)));
            assertThat(decision.reason()).isEqualTo("Rule «By load»: fewest open leads");
        }

        @Test
        void aLeadThatNobodyClaimedGoesToAMemberOfItsPondAndNotBackIntoIt() {
            Policy policy = policy(rule(Condition.ANY, new Target.Pond(UUID.randomUUID())));

            Decision decision = decide(fromAPondOf(id(2)), policy, agent(1), agent(2));

            assertThat(decision.outcome()).isEqualTo(new Assigned(id(2)));
            assertThat(standing(decision, 1)).isEqualTo(Standing.NOT_AMONG);
        }
    }

    @Nested
    class Waits {

        @Test
        void withoutAnybodyUntilSomebodyJoins() {
            assertThat(decide(A_LEAD, Policy.FAIR).outcome()).isEqualTo(new Waiting(Wait.NO_AGENTS, null));
        }

        @Test
        void untilTheFirstIsBackWhileAllAreAway() {
            Instant soon = MONDAY_NOON.plus(Duration.ofHours(2));
            Instant later = MONDAY_NOON.plus(Duration.ofHours(5));

            Decision decision = decide(
                    A_LEAD, Policy.FAIR, agent(1, awayFrom(MONDAY_NOON, later)), agent(2, awayFrom(MONDAY_NOON, soon)));

            assertThat(decision.outcome()).isEqualTo(new Waiting(Wait.NOBODY_FREE, soon));
        }

        @Test
        void untilWorkBeginsInTheBusinessesOwnTime() {
            var mornings = new WorkingHours(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.NOON);

            Decision decision = decide(A_LEAD, Policy.FAIR, agent(1, working(mornings)));

            assertThat(decision.outcome())
                    .isEqualTo(new Waiting(Wait.NOBODY_FREE, Instant.parse("2026-03-03T08:00:00Z")));
        }

        @Test
        void forSomebodysActWhenAllHaveLetItGoBy() {
            assertThat(decide(letGoBy(id(1)), Policy.FAIR, agent(1)).outcome())
                    .isEqualTo(new Waiting(Wait.NOBODY_FREE, null));
        }

        @Test
        void notWhileSomebodyStandsIn() {
            Decision decision = decide(A_LEAD, Policy.FAIR, standIn(1));

            assertThat(decision.outcome()).isEqualTo(new Assigned(id(1)));
            assertThat(decision.reason()).isEqualTo("Stands in while there is no active agent");
        }
    }
}
