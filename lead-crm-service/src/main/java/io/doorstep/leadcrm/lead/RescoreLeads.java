package io.doorstep.leadcrm.lead;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.scoring.Candidate;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreLead;
import io.doorstep.leadcrm.scoring.ScoringChanged;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Scores all open leads anew when the business scores otherwise from now on, one portion after the other.
@Component
class RescoreLeads {

    private static final int AT_ONCE = 200;

    private final Leads leads;
    private final FindPerson findPerson;
    private final ScoreLead scoreLead;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<RescoreJob> task = TenantTask.oneTime("lead.rescore", RescoreJob.class, _ -> rescoreAll());

    RescoreLeads(
            Leads leads,
            FindPerson findPerson,
            ScoreLead scoreLead,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Jobs jobs,
            Ids ids,
            InstantSource clock) {
        this.leads = leads;
        this.findPerson = findPerson;
        this.scoreLead = scoreLead;
        this.events = events;
        this.transaction = transaction;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    TenantTask<RescoreJob> task() {
        return task;
    }

    /// Each change has a job of its own: one that runs already may be past leads that it scored as before.
    @EventListener
    void on(ScoringChanged event) {
        jobs.schedule(task, ids.next().toString(), new RescoreJob(), event.changedAt());
    }

    private void rescoreAll() {
        List<Lead> portion;
        UUID last = Ids.FIRST;
        do {
            UUID after = last;
            portion = Objects.requireNonNull(transaction.execute(_ -> rescore(after)));
            last = portion.isEmpty() ? last : portion.getLast().id().value();
        } while (portion.size() == AT_ONCE);
    }

    private List<Lead> rescore(UUID after) {
        List<Lead> portion = leads.listOpenAfter(after, Limit.of(AT_ONCE));
        Map<UUID, KnownPerson> people = findPerson.findAllById(
                portion.stream().map(Lead::personId).distinct().toList());
        Map<UUID, Score> scores = scoreLead.scoreAnew(portion.stream()
                .map(lead -> candidate(lead, Objects.requireNonNull(people.get(lead.personId()))))
                .toList());
        Instant now = clock.instant();
        portion.stream()
                .filter(lead -> scores.containsKey(lead.id().value()))
                .forEach(lead ->
                        change(lead, Objects.requireNonNull(scores.get(lead.id().value())), now));
        return portion;
    }

    private static Candidate candidate(Lead lead, KnownPerson person) {
        return lead.candidate(!person.emails().isEmpty(), !person.phones().isEmpty());
    }

    private void change(Lead lead, Score score, Instant now) {
        if (!lead.score().equals(score)) {
            lead.rescore(score);
            events.publishEvent(new LeadScored(lead.id(), score, now));
        }
    }

    /// Nothing to keep: the tenant is enough.
    record RescoreJob() {}
}
