package io.doorstep.leadcrm.lead;

import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.assignment.ChosenAgent;
import io.doorstep.leadcrm.lead.EditOutcome.AssigneeUnknown;
import io.doorstep.leadcrm.lead.EditOutcome.Edited;
import io.doorstep.leadcrm.lead.EditOutcome.MoveRefused;
import io.doorstep.leadcrm.lead.EditOutcome.NotFound;
import io.doorstep.leadcrm.lead.EditOutcome.TooManyTags;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.person.RenamePerson;
import io.doorstep.leadcrm.pipeline.JudgeMove;
import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.pipeline.Move;
import io.doorstep.leadcrm.pipeline.Move.Allowed;
import io.doorstep.leadcrm.pipeline.Move.Stays;
import io.doorstep.leadcrm.pipeline.Requirement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final JudgeMove judgeMove;
    private final GiveByHand giveByHand;
    private final RenamePerson renamePerson;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    EditLead(
            Leads leads,
            LeadRows rows,
            FindReach findReach,
            JudgeMove judgeMove,
            GiveByHand giveByHand,
            RenamePerson renamePerson,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.leads = leads;
        this.rows = rows;
        this.findReach = findReach;
        this.judgeMove = judgeMove;
        this.giveByHand = giveByHand;
        this.renamePerson = renamePerson;
        this.events = events;
        this.clock = clock;
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    @Transactional
    public EditOutcome edit(LeadId id, LeadEdit edit, IntConsumer precondition) {
        Optional<ChosenAgent> agent = Optional.ofNullable(edit.assigneeId()).flatMap(giveByHand::find);
        Lead lead = findToChange(id).orElse(null);
        if (lead == null) {
            return new NotFound(id);
        }
        precondition.accept(lead.version());
        Move move = judgeMove.judge(lead.stage(), edit.pipeline(), edit.stage(), () -> knownOf(lead, edit));
        if (!(move instanceof Stays || move instanceof Allowed)) {
            return new MoveRefused(move);
        }
        if (edit.tags() != null && edit.tags().size() > Lead.MOST_TAGS) {
            return new TooManyTags(Lead.MOST_TAGS);
        }
        if (edit.assigneeId() != null && agent.isEmpty()) {
            return new AssigneeUnknown(edit.assigneeId());
        }
        apply(lead, edit, move, agent.orElse(null));
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
        return leads.findToChange(id.value())
                .filter(lead -> reach.covers(lead.holding().assigneeId()));
    }

    private void apply(Lead lead, LeadEdit edit, Move move, @Nullable ChosenAgent agent) {
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
            events.publishEvent(new LeadEdited(lead.id(), new PersonId(lead.personId()), List.copyOf(changed), now));
        }
        if (move instanceof Allowed allowed) {
            this.move(lead, allowed, edit.stageReason(), now);
            changed.add("stage");
        }
        if (!changed.isEmpty()) {
            lead.hand(lead.holding().touchedBy(actor(), now));
        }
        if (agent != null) {
            giveByHand.give(lead, agent, edit.name());
        }
    }

    private void move(Lead lead, Allowed move, @Nullable String reason, Instant now) {
        LeadStage from = lead.stage();
        lead.moveTo(move.to(), reason, now);
        events.publishEvent(new LeadStageChanged(
                lead.id(), from, move.to(), reason, move.entered().automations(), false, now));
    }

    /// What is known of the lead once it is as it is wanted.
    private Set<Requirement> knownOf(Lead lead, LeadEdit edit) {
        LeadView seen = rows.find(lead.id(), LeadReach.EVERYTHING).orElseThrow();
        Set<Requirement> known = EnumSet.noneOf(Requirement.class);
        addIf(known, Requirement.NAME, edit.name() != null || seen.name() != null);
        addIf(known, Requirement.EMAIL, !seen.emails().isEmpty());
        addIf(known, Requirement.PHONE, !seen.phones().isEmpty());
        addIf(
                known,
                Requirement.PROPERTY,
                !Objects.requireNonNullElse(edit.propertyIds(), seen.propertyIds())
                        .isEmpty());
        addIf(known, Requirement.ASSIGNEE, edit.assigneeId() != null || seen.assigneeId() != null);
        addIf(known, Requirement.REASON, edit.stageReason() != null);
        return known;
    }

    private static void addIf(Set<Requirement> known, Requirement requirement, boolean holds) {
        if (holds) {
            known.add(requirement);
        }
    }

    private static @Nullable UUID actor() {
        Caller caller = Caller.current();
        return caller.kind() == Caller.Kind.USER ? caller.userId() : null;
    }
}
