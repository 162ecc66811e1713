package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.scoring.LeadFacts;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreLead;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives one lead another score: what a workflow outside says, or our own anew.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RescoreLead {

    private final Leads leads;
    private final FindPerson findPerson;
    private final ScoreLead scoreLead;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RescoreLead(
            Leads leads,
            FindPerson findPerson,
            ScoreLead scoreLead,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.leads = leads;
        this.findPerson = findPerson;
        this.scoreLead = scoreLead;
        this.events = events;
        this.clock = clock;
    }

    /// What there is to judge a lead by: nothing that says who it is.
    ///
    /// @return nothing when there is no such lead any more
    public Optional<Judged> find(UUID lead) {
        return leads.findToChange(lead).map(found -> new Judged(scoreLead.fewest(facts(found)), found.score()));
    }

    /// @param run of the workflow that says so
    /// @return whether there is such a lead still
    public boolean rescoreAs(UUID lead, Score score, UUID run) {
        Optional<Lead> found = leads.findToChange(lead);
        found.ifPresent(there -> {
            scoreLead.keep(lead, facts(there), score, run);
            change(there, score);
        });
        return found.isPresent();
    }

    /// @return nothing when there is no such lead any more
    public Optional<Score> rescoreAnew(UUID lead) {
        return leads.findToChange(lead).map(found -> {
            Score score = scoreLead.score(lead, facts(found));
            change(found, score);
            return score;
        });
    }

    private void change(Lead lead, Score score) {
        if (!lead.score().equals(score)) {
            Instant now = clock.instant();
            lead.rescore(score);
            events.publishEvent(new LeadScored(lead.id(), score, now));
        }
    }

    private LeadFacts facts(Lead lead) {
        KnownPerson person = findPerson.findById(lead.personId()).orElseThrow();
        return lead.facts(!person.emails().isEmpty(), !person.phones().isEmpty());
    }

    /// A lead as a score looks at it, and the score that it has.
    public record Judged(LeadFacts facts, Score score) {}
}
