package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.assignment.FindAgent;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.TouchLead;
import io.doorstep.leadcrm.timeline.NoteOutcome.LeadNotFound;
import io.doorstep.leadcrm.timeline.NoteOutcome.MembersUnknown;
import io.doorstep.leadcrm.timeline.NoteOutcome.NotFound;
import io.doorstep.leadcrm.timeline.NoteOutcome.NotYours;
import io.doorstep.leadcrm.timeline.NoteOutcome.Written;
import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds notes to leads that the caller may change, and changes them for whoever wrote them. Each member is told once
/// that a note mentions them.
@Component
class WriteNote {

    private final Timeline timeline;
    private final FindLeads findLeads;
    private final FindAgent findAgent;
    private final TouchLead touchLead;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    WriteNote(
            Timeline timeline,
            FindLeads findLeads,
            FindAgent findAgent,
            TouchLead touchLead,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.timeline = timeline;
        this.findLeads = findLeads;
        this.findAgent = findAgent;
        this.touchLead = touchLead;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    NoteOutcome write(LeadId lead, NoteDraft draft) {
        List<UUID> unknown = listUnknown(draft.mentions());
        if (!unknown.isEmpty()) {
            return new MembersUnknown(unknown);
        }
        if (findLeads.findToChange(lead).isEmpty()) {
            return new LeadNotFound(lead.value());
        }
        Actor author = Actor.current();
        Instant now = clock.instant();
        var note = new TimelineEntry(
                ids.next(),
                lead.value(),
                Kind.NOTE,
                draft.text(),
                Map.of(),
                author.id(),
                author.name(),
                now,
                draft.mentions(),
                null,
                0);
        timeline.add(note);
        touchLead.touch(lead, author.id());
        draft.mentions().forEach(member -> mention(note, member, now));
        return new Written(note);
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    @Transactional
    NoteOutcome rewrite(LeadId lead, UUID id, NoteDraft draft, IntConsumer precondition) {
        List<UUID> unknown = listUnknown(draft.mentions());
        if (!unknown.isEmpty()) {
            return new MembersUnknown(unknown);
        }
        if (findLeads.findToChange(lead).isEmpty()) {
            return new LeadNotFound(lead.value());
        }
        TimelineEntry note = timeline.findNoteToChange(lead.value(), id).orElse(null);
        if (note == null) {
            return new NotFound(id);
        }
        if (!note.isBy(Actor.current())) {
            return new NotYours();
        }
        precondition.accept(note.version());
        Instant now = clock.instant();
        timeline.rewrite(id, draft.text(), draft.mentions(), now);
        draft.mentions().stream()
                .filter(member -> !note.mentions().contains(member))
                .forEach(member -> mention(note, member, now));
        return new Written(timeline.findNote(lead.value(), id).orElseThrow());
    }

    private List<UUID> listUnknown(List<UUID> members) {
        return members.stream()
                .filter(member -> findAgent.find(member).isEmpty())
                .toList();
    }

    private void mention(TimelineEntry note, UUID member, Instant now) {
        events.publishEvent(new NoteMentioned(
                new LeadId(note.leadId()), note.id(), member, Actor.current().name(), now));
    }
}
