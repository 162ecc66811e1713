package io.doorstep.leadcrm.assignment.engine;

import io.doorstep.leadcrm.assignment.engine.Decision.Balance;
import io.doorstep.leadcrm.assignment.engine.Fairness.Contender;
import io.doorstep.leadcrm.assignment.engine.Outcome.Assigned;
import io.doorstep.leadcrm.assignment.engine.Outcome.ToPond;
import io.doorstep.leadcrm.assignment.engine.Outcome.Wait;
import io.doorstep.leadcrm.assignment.engine.Outcome.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides who gets a lead. Rule by rule: who may get it, who fits it best, who has room, whose turn it is.
public final class Engine {

    private final Situation situation;
    private final Screening screening;
    private final List<Step> steps = new ArrayList<>();

    private Engine(Situation situation) {
        this.situation = situation;
        this.screening = new Screening(situation);
    }

    public static Decision decide(Situation situation) {
        return new Engine(situation).decide();
    }

    private Decision decide() {
        if (situation.agents().isEmpty() && situation.policy().rules().isEmpty()) {
            return waiting(Wait.NO_AGENTS, null);
        }
        Optional<Instant> morning = situation.policy().findEndOfNight(situation.now(), situation.zone());
        if (morning.isPresent()) {
            return waiting(Wait.NIGHT, morning.get());
        }
        return Stream.concat(situation.policy().rules().stream(), Stream.of(Rule.EVERYBODY))
                .flatMap(rule -> tryRule(rule).stream())
                .findFirst()
                .orElseGet(this::nobody);
    }

    private Optional<Decision> tryRule(Rule rule) {
        Optional<String> mismatch = rule.when().findMismatch(situation.lead());
        if (mismatch.isPresent()) {
            steps.add(new Step(rule.name(), mismatch.get(), List.of()));
            return Optional.empty();
        }
        if (rule.then() instanceof Target.Pond(var pond)) {
            return tryPond(rule, pond);
        }
        return tryAgents(rule);
    }

    /// A lead that nobody claimed in its pond is not put into one again.
    private Optional<Decision> tryPond(Rule rule, UUID pond) {
        if (!situation.lead().among().isEmpty()) {
            steps.add(new Step(rule.name(), "The lead was in a pond already", List.of()));
            return Optional.empty();
        }
        String reason = "Rule «" + rule.name() + "»: whoever claims it first";
        steps.add(new Step(rule.name(), reason, List.of()));
        return Optional.of(new Decision(new ToPond(pond), reason, List.copyOf(steps), List.of()));
    }

    private Optional<Decision> tryAgents(Rule rule) {
        List<Runner> runners = screening.listNamed(rule.then()).stream()
                .map(agent -> new Runner(
                        agent,
                        screening.fit(agent),
                        screening.findObstacle(agent, rule.then()).orElse(null)))
                .toList();
        List<Runner> free = runners.stream().filter(Runner::isFree).toList();
        if (free.isEmpty()) {
            steps.add(new Step(rule.name(), "Nobody of those whom it names is free", standings(runners, -1, null)));
            return Optional.empty();
        }
        int best = free.stream().mapToInt(Runner::fit).max().orElseThrow();
        var fairness = new Fairness(free.stream()
                .filter(runner -> runner.fit() == best)
                .map(runner -> runner.contender(rule.then()))
                .toList());
        UUID chosen = fairness.choose(rule.mode());
        String reason = reason(rule, chosen);
        steps.add(new Step(rule.name(), reason, standings(runners, best, chosen)));
        List<Balance> balances = fairness.settle(chosen);
        return Optional.of(new Decision(new Assigned(chosen), reason, List.copyOf(steps), balances));
    }

    private String reason(Rule rule, UUID chosen) {
        boolean standIn =
                situation.agents().stream().anyMatch(agent -> agent.id().equals(chosen) && agent.standIn());
        if (!rule.equals(Rule.EVERYBODY)) {
            return "Rule «%s»: %s".formatted(rule.name(), rule.mode().text());
        }
        return standIn ? "Stands in while there is no active agent" : "Next in turn among the active agents";
    }

    private static List<Candidate> standings(List<Runner> runners, int best, @Nullable UUID chosen) {
        return runners.stream()
                .map(runner -> runner.candidate(runner.standing(best, chosen)))
                .toList();
    }

    private Decision nobody() {
        Instant until = situation.agents().stream()
                .flatMap(agent -> backAt(agent).stream())
                .filter(back -> back.isAfter(situation.now()))
                .min(Instant::compareTo)
                .orElse(null);
        return waiting(situation.agents().isEmpty() ? Wait.NO_AGENTS : Wait.NOBODY_FREE, until);
    }

    /// When somebody is there again whom time alone keeps away.
    private Optional<Instant> backAt(AgentState agent) {
        AgentProfile profile = agent.profile();
        Optional<Standing> obstacle = screening.findObstacle(agent, Rule.EVERYBODY.then());
        if (obstacle.filter(Standing::passes).isEmpty()) {
            return Optional.empty();
        }
        if (obstacle.get() == Standing.ABSENT) {
            return Optional.ofNullable(profile.absence()).map(Absence::to);
        }
        return Optional.ofNullable(profile.hours()).map(hours -> hours.nextStart(situation.now(), situation.zone()));
    }

    private Decision waiting(Wait reason, @Nullable Instant until) {
        return new Decision(new Waiting(reason, until), reason.text(), List.copyOf(steps), List.of());
    }

    /// Somebody whom a rule names, on the way through its steps.
    private record Runner(
            AgentState agent, int fit, @Nullable Standing obstacle) {

        boolean isFree() {
            return obstacle == null && !agent.isFull();
        }

        Contender contender(Target target) {
            return new Contender(agent.id(), weight(target), agent.openLoad(), agent.balance());
        }

        private int weight(Target target) {
            return target instanceof Target.Named(var shares)
                    ? shares.stream()
                            .filter(share -> share.agentId().equals(agent.id()))
                            .map(Target.Share::weight)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(agent.profile().weight())
                    : agent.profile().weight();
        }

        Standing standing(int best, @Nullable UUID chosen) {
            if (obstacle != null) {
                return obstacle;
            }
            if (agent.isFull()) {
                return Standing.FULL;
            }
            if (fit < best) {
                return Standing.LESS_FITTING;
            }
            return agent.id().equals(chosen) ? Standing.CHOSEN : Standing.LATER;
        }

        Candidate candidate(Standing standing) {
            return new Candidate(agent.id(), standing, fit, agent.openLoad(), agent.balance());
        }
    }
}
