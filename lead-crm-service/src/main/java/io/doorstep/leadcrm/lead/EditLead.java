package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.ChosenAgent;
import io.doorstep.leadcrm.assignment.FindAgent;
import io.doorstep.leadcrm.lead.EditOutcome.AssigneeUnknown;
import io.doorstep.leadcrm.lead.EditOutcome.Edited;
import io.doorstep.leadcrm.lead.EditOutcome.MoveRefused;
import io.doorstep.leadcrm.lead.EditOutcome.NotFound;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.person.RenamePerson;
import io.doorstep.leadcrm.pipeline.LeadStage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a lead by hand: its stage, its assignee, its tags, its properties, its person's name.
@Component
public class EditLead {

    private static final String PERMISSION = "lead:write";

    private final Leads leads;
    private final LeadRows rows;
    private final FindReach findReach;
    private final FindAgent findAgent;
    private final RenamePerson renamePerson;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    EditLead(
            Leads leads,
            LeadRows rows,
            FindReach findReach,
            FindAgent findAgent,
            RenamePerson renamePerson,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.leads = leads;
        this.rows = rows;
        this.findReach = findReach;
        this.findAgent = findAgent;
        this.renamePerson = renamePerson;
        this.events = events;
        this.clock = clock;
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    @Transactional
    public EditOutcome edit(LeadId id, LeadEdit edit, IntConsumer precondition) {
        Optional<ChosenAgent> agent = Optional.ofNullable(edit.assigneeId()).flatMap(findAgent::find);
        Lead lead = findToChange(id).orElse(null);
        if (lead == null) {
            return new NotFound(id);
        }
        precondition.accept(lead.version());
        LeadStage to = edit.stage() == null ? lead.stage() : edit.stage();
        if (to != lead.stage() && !lead.stage().canMoveTo(to)) {
            return new MoveRefused(lead.stage(), to);
        }
        if (edit.assigneeId() != null && agent.isEmpty()) {
            return new AssigneeUnknown(edit.assigneeId());
        }
        apply(lead, edit, to, agent.orElse(null));
        leads.flush();
        return new Edited(rows.find(id, LeadReach.EVERYTHING).orElseThrow());
    }

    /// Takes a lead out of sight; what happened with it is kept.
    ///
    /// @return whether there was one
    @Transactional
    public boolean delete(LeadId id, IntConsumer precondition) {
        Lead lead = findToChange(id).orElse(null);
        if (lead == null) {
            return false;
        }
        precondition.accept(lead.version());
        Instant now = clock.instant();
        lead.delete(now);
        events.publishEvent(new LeadEdited(id, new PersonId(lead.personId()), List.of("deleted"), now));
        return true;
    }

    private Optional<Lead> findToChange(LeadId id) {
        LeadReach reach = findReach.of(PERMISSION);
        return leads.findToChange(id.value()).filter(lead -> reach.covers(lead.assigneeId()));
    }

    private void apply(Lead lead, LeadEdit edit, LeadStage to, @Nullable ChosenAgent agent) {
        Instant now = clock.instant();
        List<String> changed = new ArrayList<>();
        if (edit.name() != null) {
            renamePerson.rename(new PersonId(lead.personId()), edit.name());
            changed.add("name");
        }
        if (edit.tags() != null && !edit.tags().equals(lead.tags())) {
            lead.tag(edit.tags());
            changed.add("tags");
        }
        if (edit.propertyIds() != null && !edit.propertyIds().equals(lead.propertyIds())) {
            lead.askAbout(edit.propertyIds());
            changed.add("propertyIds");
        }
        if (!changed.isEmpty()) {
            events.publishEvent(new LeadEdited(lead.id(), new PersonId(lead.personId()), changed, now));
        }
        if (to != lead.stage()) {
            LeadStage from = lead.stage();
            lead.moveTo(to, now);
            events.publishEvent(new LeadStageChanged(lead.id(), from, to, now));
        }
        if (agent != null && !agent.userId().equals(lead.assigneeId())) {
            assign(lead, agent, edit.name(), now);
        }
    }

    private void assign(Lead lead, ChosenAgent agent, @Nullable String newName, Instant now) {
        lead.assignTo(agent.userId());
        UUID person = lead.personId();
        String name = newName == null ? rows.nameOf(person) : newName;
        events.publishEvent(new LeadAssigned(
                lead.id(), new PersonId(person), name, agent.userId(), agent.name(), "Assigned by hand", now));
    }
}
