package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds a note to a lead that the caller may see.
@Component
class WriteNote {

    private final Timeline timeline;
    private final FindLeads findLeads;
    private final Ids ids;
    private final InstantSource clock;

    WriteNote(Timeline timeline, FindLeads findLeads, Ids ids, InstantSource clock) {
        this.timeline = timeline;
        this.findLeads = findLeads;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return nothing when there is no such lead within the caller's reach
    @Transactional
    Optional<TimelineEntry> write(LeadId lead, String text) {
        return findLeads.find(lead).map(_ -> {
            Caller author = Caller.current();
            var note = new TimelineEntry(
                    ids.next(),
                    lead.value(),
                    Kind.NOTE,
                    text,
                    Map.of(),
                    author.kind() == Caller.Kind.USER ? author.userId() : null,
                    author.name(),
                    clock.instant());
            timeline.add(note);
            return note;
        });
    }
}
