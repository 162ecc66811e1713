package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.scoring.Scorecard.ActiveModel;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Scores a lead, says why, and remembers both: by what was learned where there is a model, else by the criteria.
@Component
public class ScoreLead {

    private static final Logger log = LoggerFactory.getLogger(ScoreLead.class);

    private final Scorecards scorecards;
    private final PastScores pastScores;
    private final Objections objections;
    private final Ids ids;
    private final InstantSource clock;

    ScoreLead(Scorecards scorecards, PastScores pastScores, Objections objections, Ids ids, InstantSource clock) {
        this.scorecards = scorecards;
        this.pastScores = pastScores;
        this.objections = objections;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Score score(Candidate candidate) {
        return Objects.requireNonNull(scoreAll(List.of(candidate)).get(candidate.lead()));
    }

    /// Many at once, with one way to the database. Of those who object nothing is remembered.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Score> scoreAll(List<Candidate> candidates) {
        Set<UUID> objectors = objections.listAmong(
                candidates.stream().map(Candidate::person).distinct().toList());
        Scorecard card = scorecards.current();
        Map<UUID, Score> scores = new HashMap<>();
        Map<PastScore, LeadFacts> given = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (objectors.contains(candidate.person())) {
                scores.put(candidate.lead(), Score.OBJECTED);
            } else {
                Scored scored = judge(card, candidate);
                scores.put(candidate.lead(), scored.score());
                given.put(
                        new PastScore(
                                ids.next(),
                                candidate.lead(),
                                scored.score(),
                                card.criteria().version(),
                                scored.model(),
                                null,
                                clock.instant()),
                        candidate.facts().keepingAnswers(card.criteria().answers()));
            }
        }
        pastScores.addAll(given);
        return scores;
    }

    /// Remembers what a workflow outside gave, beside our own.
    ///
    /// @param facts that the lead has now, so that it can be learned from as any other
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID lead, LeadFacts facts, Score score, UUID run) {
        Criteria criteria = scorecards.current().criteria();
        var given = new PastScore(ids.next(), lead, score, criteria.version(), null, run, clock.instant());
        pastScores.addAll(Map.of(given, facts.keepingAnswers(criteria.answers())));
        pastScores.forgetOld(List.of(lead));
    }

    /// What of the facts others may see: no answers but those that the criteria ask for.
    @Transactional(propagation = Propagation.MANDATORY)
    public LeadFacts fewest(LeadFacts facts) {
        return facts.keepingAnswers(scorecards.current().criteria().answers());
    }

    /// Scores many by what holds at this moment, whatever this instance had at hand. What a workflow said last stands:
    /// it does not go by our criteria.
    ///
    /// @return without those
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Score> scoreAnew(List<Candidate> candidates) {
        scorecards.forget();
        Set<UUID> workflows = pastScores.listScoredByWorkflow(
                candidates.stream().map(Candidate::lead).toList());
        Map<UUID, Score> scores = scoreAll(candidates.stream()
                .filter(candidate -> !workflows.contains(candidate.lead()))
                .toList());
        pastScores.forgetOld(List.copyOf(scores.keySet()));
        return scores;
    }

    /// A model that fails on a lead leaves it to the criteria: no enquiry is lost for the sake of its score.
    private static Scored judge(Scorecard card, Candidate candidate) {
        LeadFacts facts = candidate.facts();
        ActiveModel active = card.model();
        if (active != null) {
            try {
                return new Scored(learned(active, card.criteria(), facts), active.id());
            } catch (RuntimeException failed) {
                log.atError()
                        .addKeyValue(ScoringLog.LEAD, candidate.lead())
                        .addKeyValue(ScoringLog.MODEL, active.id())
                        .setCause(failed)
                        .log("Model could not score");
            }
        }
        return new Scored(card.criteria().score(facts), null);
    }

    private static Score learned(ActiveModel active, Criteria criteria, LeadFacts facts) {
        LeadFacts seen = facts.keepingAnswers(criteria.answers());
        return ExplainChance.explain(active.model().judge(EncodeFacts.encode(seen, criteria.answers())), seen);
    }

    private record Scored(Score score, @Nullable UUID model) {}
}
