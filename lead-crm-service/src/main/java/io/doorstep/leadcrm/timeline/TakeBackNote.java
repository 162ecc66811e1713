package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.timeline.NoteOutcome.LeadNotFound;
import io.doorstep.leadcrm.timeline.NoteOutcome.NotFound;
import io.doorstep.leadcrm.timeline.NoteOutcome.NotYours;
import io.doorstep.leadcrm.timeline.NoteOutcome.TakenBack;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back a note: whoever wrote it may, and whoever may change every lead. Of its text nothing is kept.
@Component
class TakeBackNote {

    private final Timeline timeline;
    private final FindLeads findLeads;
    private final Audit audit;
    private final InstantSource clock;

    TakeBackNote(Timeline timeline, FindLeads findLeads, Audit audit, InstantSource clock) {
        this.timeline = timeline;
        this.findLeads = findLeads;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    NoteOutcome takeBack(LeadId lead, UUID id) {
        if (findLeads.findToChange(lead).isEmpty()) {
            return new LeadNotFound(lead.value());
        }
        TimelineEntry note = timeline.findNoteToChange(lead.value(), id).orElse(null);
        if (note == null) {
            return new NotFound(id);
        }
        if (!note.isBy(Actor.current()) && Caller.current().scopeOf("lead:write") != Scope.ALL) {
            return new NotYours();
        }
        timeline.takeBack(id, clock.instant());
        audit.record("note.deleted", "note", id, Map.of("leadId", lead.value()));
        return new TakenBack();
    }
}
