package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.scoring.Candidate;
import io.doorstep.leadcrm.scoring.LeadFacts;
import io.doorstep.leadcrm.scoring.Objections;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreLead;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives a lead another score: what a workflow outside says, or our own anew, also when the person wants none.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RescoreLead {

    private final Leads leads;
    private final FindPerson findPerson;
    private final ScoreLead scoreLead;
    private final Objections objections;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RescoreLead(
            Leads leads,
            FindPerson findPerson,
            ScoreLead scoreLead,
            Objections objections,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.leads = leads;
        this.findPerson = findPerson;
        this.scoreLead = scoreLead;
        this.objections = objections;
        this.events = events;
        this.clock = clock;
    }

    /// What there is to judge a lead by: nothing that says who it is.
    ///
    /// @return nothing when there is no such lead any more, or nobody may judge it
    public Optional<Judged> find(UUID lead) {
        return findJudgeable(lead)
                .map(found -> new Judged(scoreLead.fewest(candidate(found).facts()), found.score()));
    }

    /// @param run of the workflow that says so
    /// @return whether there is such a lead still, and it may be judged
    public boolean rescoreAs(UUID lead, Score score, UUID run) {
        Optional<Lead> found = findJudgeable(lead);
        found.ifPresent(there -> {
            scoreLead.keep(lead, candidate(there).facts(), score, run);
            change(there, score);
        });
        return found.isPresent();
    }

    /// @return nothing when there is no such lead any more, or nobody may judge it
    public Optional<Score> rescoreAnew(UUID lead) {
        return findJudgeable(lead).map(this::rescore);
    }

    /// Whoever objects to being scored has no score from this moment on, also on what is closed; whoever does not
    /// any more has one on what is open.
    public void followObjection(UUID person, boolean objects) {
        if (objects) {
            objections.object(person);
            leads.listOf(person).forEach(this::rescore);
        } else if (objections.isHeldBy(person)) {
            objections.takeBack(person);
            leads.listOpenOf(List.of(person)).forEach(this::rescore);
        }
    }

    /// That somebody wants to hear from us speaks for a lead as long as it holds.
    public void followMarketing(UUID person, boolean agrees) {
        List<Lead> changed = leads.listOpenOf(List.of(person)).stream()
                .filter(lead -> lead.agreesToMarketing() != agrees)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(lead -> lead.agreeToMarketing(agrees));
        Map<UUID, Score> scores =
                scoreLead.scoreAnew(changed.stream().map(this::candidate).toList());
        changed.forEach(lead -> change(lead, scores.getOrDefault(lead.id().value(), lead.score())));
    }

    private Optional<Lead> findJudgeable(UUID lead) {
        return leads.findToChange(lead).filter(found -> !objections.isHeldBy(found.personId()));
    }

    private Score rescore(Lead lead) {
        Score score = scoreLead.score(candidate(lead));
        change(lead, score);
        return score;
    }

    private void change(Lead lead, Score score) {
        if (!lead.score().equals(score)) {
            Instant now = clock.instant();
            lead.rescore(score);
            events.publishEvent(new LeadScored(lead.id(), score, now));
        }
    }

    private Candidate candidate(Lead lead) {
        KnownPerson person = findPerson.findById(lead.personId()).orElseThrow();
        return lead.candidate(!person.emails().isEmpty(), !person.phones().isEmpty());
    }

    /// A lead as a score looks at it, and the score that it has.
    public record Judged(LeadFacts facts, Score score) {}
}
